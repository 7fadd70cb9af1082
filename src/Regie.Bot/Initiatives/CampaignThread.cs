using Regie.Bot.Outbox;
using Regie.Bot.Storage;

namespace Regie.Bot.Initiatives;

/// <summary>Where the cards of a check are.</summary>
public static class CampaignThread
{
    /// <summary>The place to post in: the thread of the campaign card once it was posted, the chosen place until then.</summary>
    public static async Task<Place> FindAsync(DocumentSession session, Initiative initiative, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        var home = initiative.Home ?? initiative.Origin;
        var posted = await PostedAsync(session, initiative, cancellationToken);
        return posted is null ? home : home with { ConversationId = posted.ConversationId };
    }

    /// <summary>The campaign card's message; null while it has not been posted.</summary>
    public static async Task<SentMessage?> PostedAsync(DocumentSession session, Initiative initiative, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        var post = await session.LoadAsync<OutboxMessage>(initiative.Key.Value, CampaignWork.PostId, cancellationToken);
        return post is { ConversationId: { } conversation, ActivityId: { } activity } ? new SentMessage(conversation, activity) : null;
    }
}
