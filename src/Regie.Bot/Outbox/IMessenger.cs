namespace Regie.Bot.Outbox;

/// <summary>Sends to Teams outside a turn.</summary>
/// <remarks>All members throw <see cref="SendException"/> when Teams did not take it.</remarks>
public interface IMessenger
{
    /// <summary>Posts a message in a conversation that the bot knows (a channel's thread, a group or a personal chat).</summary>
    Task<SentMessage> PostAsync(Place place, IMessageActivity message, CancellationToken cancellationToken);

    /// <summary>Posts a message in a channel's thread or a group chat that only one of the people in it sees, for 24 hours.</summary>
    Task<SentMessage> PostForOneAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken);

    /// <summary>Starts a new thread in a channel; <see cref="Place.ChannelId"/> names it.</summary>
    Task<SentMessage> PostThreadAsync(Place place, IMessageActivity message, CancellationToken cancellationToken);

    /// <summary>Writes to one person in the personal chat with the bot; the chat is made when it is not there.</summary>
    Task<SentMessage> PostToPersonAsync(Place place, string personId, IMessageActivity message, CancellationToken cancellationToken);

    /// <summary>Replaces a message that was sent before. May be repeated.</summary>
    Task UpdateAsync(Place place, SentMessage sent, IMessageActivity message, CancellationToken cancellationToken);
}
