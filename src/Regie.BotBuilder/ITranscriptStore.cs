using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>Writes conversations down and reads them back.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>What was said in a conversation, in the order in which it was.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">From the part before; null for the first.</param>
    /// <param name="startDate">What is older is left out.</param>
    /// <returns>A part of it.</returns>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>The conversations on a channel, oldest first.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="continuationToken">From the part before; null for the first.</param>
    /// <returns>A part of them.</returns>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null);

    /// <summary>Throws a conversation away.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <returns>The work.</returns>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
