using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>Conversations of a channel and what is in them: see <see cref="ConversationsExtensions"/>, where the official library has the methods too.</summary>
/// <remarks>
/// Ids may hold any characters. Every method throws <see cref="ErrorResponseException"/> when the channel answers anything but success, and
/// <see cref="HttpRequestException"/> or <see cref="TimeoutException"/> when it does not answer. After one of the latter two it is not
/// known whether a message arrived. Updating, deleting and reading are repeated a few times when the channel is busy; sending only after 429.
/// </remarks>
public interface IConversations
{
    /// <summary>Creates a conversation. In Teams, creating a 1:1 conversation that exists gives that one.</summary>
    internal Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity to the end of its conversation.</summary>
    internal Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity to the end of a conversation.</summary>
    internal Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity in answer to the one that its ReplyToId names.</summary>
    internal Task<ResourceResponse> ReplyToActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity in answer to another.</summary>
    internal Task<ResourceResponse> ReplyToActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Replaces the activity that has its id.</summary>
    internal Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity.</summary>
    internal Task<ResourceResponse> UpdateActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity.</summary>
    internal Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default);

    /// <summary>Everyone in a conversation. Teams prefers pages: <see cref="GetConversationPagedMembersAsync"/>.</summary>
    internal Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>One member of a conversation.</summary>
    internal Task<ChannelAccount> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken = default);

    /// <summary>A page of those in a conversation.</summary>
    /// <param name="conversationId">The conversation, or the id of a team.</param>
    /// <param name="pageSize">Members a page; in Teams 50 to 500.</param>
    /// <param name="continuationToken">What the previous page gave; null for the first.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal Task<PagedMembersResult> GetConversationPagedMembersAsync(string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default);
}
