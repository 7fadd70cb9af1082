using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Faults;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.PageApi;

/// <summary>Finds what an address of the page names.</summary>
internal sealed class PageChats(Municipality municipality, ChatDirectory chats, MessageStore messages, FaultPlan faults)
{
    /// <exception cref="ApiException">There is nobody of that name.</exception>
    public Person Person(string key) => municipality.FindByKey(key) ?? throw ApiException.NotFound("person");

    /// <exception cref="ApiException">There is no such person, or no such chat for that person.</exception>
    public (Person Person, Chat Chat) Find(string personKey, string chatKey)
    {
        var person = Person(personKey);
        return (person, chats.Find(person, chatKey) ?? throw ApiException.NotFound("chat"));
    }

    /// <exception cref="ApiException">There is no such message of the bot.</exception>
    public ChatMessage BotMessage(Chat chat, Person person, string messageId) =>
        messages.Find(chat.ConversationId, messageId) is { Author: null, Deleted: false } message && (message.Recipient ?? person.Key) == person.Key
            ? message
            : throw ApiException.NotFound("message of the bot");

    /// <exception cref="ApiException">There is no such thread.</exception>
    public string? Thread(Chat chat, string? threadId)
    {
        if (string.IsNullOrEmpty(threadId))
            return null;
        if (chat.Kind != ChatKind.Channel)
            throw ApiException.Bad("noThreads", "A personal chat has no threads.");
        // What one person sees cannot be answered in the channel.
        return messages.Find(chat.ConversationId, threadId) is { Recipient: null } message ? message.Root : throw ApiException.NotFound("thread");
    }

    /// <exception cref="ApiException">The app was removed from this chat.</exception>
    public void RequireBot(Chat chat)
    {
        if (faults.IsUninstalled(chat))
            throw new ApiException(409, "notInstalled", "The bot is not installed in this chat.");
    }
}
