using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>What can be done with the conversations of a channel. Errors are those of <see cref="IConversations"/>.</summary>
public static class ConversationsExtensions
{
    /// <summary>Creates a conversation. In Teams, creating a 1:1 conversation that exists gives that one.</summary>
    public static Task<ConversationResourceResponse> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.CreateConversationAsync(parameters, cancellationToken);
    }

    /// <summary>Sends an activity to the end of its conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.SendToConversationAsync(activity, cancellationToken);
    }

    /// <summary>Sends an activity to the end of a conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.SendToConversationAsync(conversationId, activity, cancellationToken);
    }

    /// <summary>Sends an activity in answer to the one that its ReplyToId names.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.ReplyToActivityAsync(activity, cancellationToken);
    }

    /// <summary>Sends an activity in answer to another.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.ReplyToActivityAsync(conversationId, activityId, activity, cancellationToken);
    }

    /// <summary>Replaces the activity that has its id.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.UpdateActivityAsync(activity, cancellationToken);
    }

    /// <summary>Replaces an activity.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.UpdateActivityAsync(conversationId, activityId, activity, cancellationToken);
    }

    /// <summary>Deletes an activity.</summary>
    public static Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.DeleteActivityAsync(conversationId, activityId, cancellationToken);
    }

    /// <summary>Everyone in a conversation. Teams prefers pages: <see cref="GetConversationPagedMembersAsync"/>.</summary>
    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(this IConversations operations, string conversationId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.GetConversationMembersAsync(conversationId, cancellationToken);
    }

    /// <summary>A page of those in a conversation.</summary>
    /// <param name="operations">The conversations of a channel.</param>
    /// <param name="conversationId">The conversation, or the id of a team.</param>
    /// <param name="pageSize">Members a page; in Teams 50 to 500.</param>
    /// <param name="continuationToken">What the previous page gave; null for the first.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(this IConversations operations, string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken);
    }
}
