using System.Globalization;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Keeps conversations in memory, without a limit: for tests.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Lock _gate = new();
    private readonly Dictionary<(string ChannelId, string ConversationId), List<IActivity>> _transcripts = [];

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_gate)
        {
            var key = (activity.ChannelId, activity.Conversation.Id!);
            if (!_transcripts.TryGetValue(key, out var transcript)) _transcripts.Add(key, transcript = []);
            transcript.Add(activity);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_gate)
        {
            var activities = _transcripts.GetValueOrDefault((channelId, conversationId)) ?? [];
            return Task.FromResult(Page(activities.Where(activity => activity.Timestamp >= startDate).OrderBy(activity => activity.Timestamp), continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_gate)
        {
            var transcripts = _transcripts.Where(transcript => transcript.Key.ChannelId == channelId).Select(transcript => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = transcript.Key.ConversationId,
                Created = transcript.Value[0].Timestamp ?? default,
            });
            return Task.FromResult(Page(transcripts.OrderBy(transcript => transcript.Created), continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_gate)
        {
            _transcripts.Remove((channelId, conversationId));
        }

        return Task.CompletedTask;
    }

    // The token is how many were given. Activities have ids, but not always different ones.
    private static PagedResult<T> Page<T>(IEnumerable<T> all, string? continuationToken)
    {
        var given = int.TryParse(continuationToken, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var items = all.Skip(given).Take(PageSize + 1).ToArray();
        return items.Length <= PageSize
            ? new PagedResult<T> { Items = items }
            : new PagedResult<T> { Items = items[..PageSize], ContinuationToken = (given + PageSize).ToString(CultureInfo.InvariantCulture) };
    }
}
