using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>Conversations of a channel and what is in them. Ids may hold any characters.</summary>
/// <remarks>
/// Every method throws <see cref="ErrorResponseException"/> when the channel answers anything but success, and
/// <see cref="HttpRequestException"/> or <see cref="TimeoutException"/> when it does not answer. After one of the latter two it is not
/// known whether a message arrived. Updating, deleting and reading are repeated a few times when the channel is busy; sending only after 429.
/// </remarks>
public interface IConversations
{
    /// <summary>Creates a conversation. In Teams, creating a 1:1 conversation that exists gives that one.</summary>
    Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity to the end of its conversation.</summary>
    Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity to the end of a conversation.</summary>
    Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity in answer to the one that its ReplyToId names.</summary>
    Task<ResourceResponse> ReplyToActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity in answer to another.</summary>
    Task<ResourceResponse> ReplyToActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Replaces the activity that has its id.</summary>
    Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity.</summary>
    Task<ResourceResponse> UpdateActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity.</summary>
    Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default);

    /// <summary>Everyone in a conversation. Teams prefers pages: <see cref="GetConversationPagedMembersAsync"/>.</summary>
    Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>One member of a conversation.</summary>
    Task<ChannelAccount> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken = default);

    /// <summary>A page of those in a conversation.</summary>
    /// <param name="conversationId">The conversation, or the id of a team.</param>
    /// <param name="pageSize">Members a page; in Teams 50 to 500.</param>
    /// <param name="continuationToken">What the previous page gave; null for the first.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<PagedMembersResult> GetConversationPagedMembersAsync(string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default);
}
