using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;

namespace Regie.Bot.Verdicts;

/// <summary>Posts in the thread of a check.</summary>
internal static class CheckThread
{
    /// <summary>Posts under the campaign card; in a channel where that card could not be posted, as a thread of its own.</summary>
    public static async Task<SentMessage> PostAsync(
        this IMessenger messenger, DocumentSession session, Initiative initiative, IMessageActivity message, CancellationToken cancellationToken)
    {
        var place = await CampaignThread.FindAsync(session, initiative, cancellationToken);
        return place.IsChannel && !place.ConversationId.Contains(";messageid=", StringComparison.Ordinal)
            ? await messenger.PostThreadAsync(place, message, cancellationToken)
            : await messenger.PostAsync(place, message, cancellationToken);
    }
}
