using Regie.LocalTeams.Bot;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Chats;

/// <summary>All conversations: everyone's personal chat with the bot, and the channels.</summary>
internal sealed class ChatDirectory
{
    private readonly Dictionary<string, Chat> _byConversation;

    public ChatDirectory(Municipality municipality, BotIdentity bot)
    {
        var personal = municipality.People.Select(person =>
            new Chat("bot", ChatKind.Personal, bot.Name, person.ConversationId, [person], Channel: null));
        var channels = municipality.Team.Channels.Select(channel =>
            new Chat(channel.Key, ChatKind.Channel, channel.Name, channel.Id, municipality.People, channel));
        All = [.. personal, .. channels];
        _byConversation = All.ToDictionary(chat => chat.ConversationId);
    }

    public IReadOnlyList<Chat> All { get; }

    public IEnumerable<Chat> Of(Person person) => All.Where(chat => chat.People.Contains(person));

    public Chat? Find(Person person, string key) => Of(person).FirstOrDefault(chat => chat.Key == key);

    /// <param name="conversationId">Without a thread.</param>
    public Chat? Find(string conversationId) => _byConversation.GetValueOrDefault(conversationId);
}
