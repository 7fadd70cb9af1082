using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Faults;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Connector;

/// <summary>Which conversations the bot may read, and write to.</summary>
internal sealed class ConnectorChats(ChatDirectory chats, MessageStore messages, FaultPlan faults)
{
    /// <exception cref="ConnectorException">There is no such conversation, or the app is not installed there.</exception>
    public (Chat Chat, string? ThreadId) Readable(string conversationId)
    {
        var address = ConversationAddress.Parse(conversationId);
        if (chats.Find(address.ConversationId) is not { } chat)
            throw ConnectorException.NoConversation();
        if (faults.IsUninstalled(chat))
            throw ConnectorException.NotInRoster();
        return (chat, address.ThreadId);
    }

    /// <exception cref="ConnectorException">As <see cref="Readable"/>; or the thread does not exist, or the person blocked the bot.</exception>
    public (Chat Chat, string? ThreadId) Writable(string conversationId)
    {
        var (chat, threadId) = Readable(conversationId);
        if (chat.Kind == ChatKind.Personal && faults.IsBlockedBy(chat.People[0]))
            throw ConnectorException.Blocked();
        return threadId is null || chat.Kind == ChatKind.Personal ? (chat, null) : (chat, Root(chat, threadId));
    }

    /// <summary>The message that begins the thread in which another one stands.</summary>
    /// <exception cref="ConnectorException">There is no such message.</exception>
    public string Root(Chat chat, string messageId) =>
        messages.Find(chat.ConversationId, messageId) switch
        {
            null => throw ConnectorException.NoConversation(),
            { Recipient: not null } => throw ConnectorException.BadArgument("A targeted message has no replies."),
            var message => message.Root,
        };

    /// <summary>A message that the bot wrote and may change.</summary>
    /// <param name="isTargeted">Whether the call is about a message that one person sees.</param>
    /// <exception cref="ConnectorException">There is none, it was deleted or its time is over, a person wrote it, or more or fewer people see it.</exception>
    public ChatMessage Own(Chat chat, string messageId, bool isTargeted)
    {
        var message = messages.Find(chat.ConversationId, messageId);
        if (message is null || message.Deleted)
            throw ConnectorException.NoActivity();
        if (message.Author is not null)
            throw new ConnectorException(403, "Forbidden", "A bot can only change its own messages.");
        return message.Recipient is not null == isTargeted
            ? message
            : throw ConnectorException.BadArgument("The visibility of a message cannot be changed.");
    }

    /// <exception cref="ConnectorException">The person has no chat with the bot.</exception>
    public Chat Personal(Person person) => Readable(person.ConversationId).Chat;
}
