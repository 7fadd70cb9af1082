using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>The conversations part of the connector's REST API, version 3.</summary>
internal sealed class Conversations(ChannelHttp http, ConnectorClient client) : IConversations
{
    public Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return http.SendAsync<ConversationParameters, ConversationResourceResponse>(HttpMethod.Post, client.BaseUri, "v3/conversations", parameters, cancellationToken);
    }

    public Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return SendToConversationAsync(activity.Conversation?.Id!, activity, cancellationToken);
    }

    public Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        http.SendAsync<Activity, ResourceResponse>(HttpMethod.Post, client.BaseUri, $"{Conversation(conversationId)}/activities{TargetedActivity.QueryOf(activity)}", OutgoingActivity.To(conversationId, activity), cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return ReplyToActivityAsync(activity.Conversation?.Id!, activity.ReplyToId!, activity, cancellationToken);
    }

    public Task<ResourceResponse> ReplyToActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        http.SendAsync<Activity, ResourceResponse>(HttpMethod.Post, client.BaseUri, Activity(conversationId, activityId) + TargetedActivity.QueryOf(activity), OutgoingActivity.To(conversationId, activity), cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return UpdateActivityAsync(activity.Conversation?.Id!, activity.Id!, activity, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        http.SendAsync<Activity, ResourceResponse>(HttpMethod.Put, client.BaseUri, Activity(conversationId, activityId) + TargetedActivity.QueryOf(activity), OutgoingActivity.To(conversationId, activity), cancellationToken);

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        http.SendAsync(HttpMethod.Delete, client.BaseUri, Activity(conversationId, activityId), cancellationToken);

    public async Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default) =>
        await http.GetAsync<List<ChannelAccount>>(client.BaseUri, $"{Conversation(conversationId)}/members", cancellationToken);

    public Task<ChannelAccount> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken = default) =>
        http.GetAsync<ChannelAccount>(client.BaseUri, $"{Conversation(conversationId)}/members/{PathSegment.Escape(userId, nameof(userId))}", cancellationToken);

    public Task<PagedMembersResult> GetConversationPagedMembersAsync(string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Conversation(conversationId)}/pagedmembers");
        var separator = '?';
        if (pageSize is { } size)
        {
            path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}?pageSize={size}");
            separator = '&';
        }

        if (!string.IsNullOrEmpty(continuationToken))
        {
            path = $"{path}{separator}continuationToken={Uri.EscapeDataString(continuationToken)}";
        }

        return http.GetAsync<PagedMembersResult>(client.BaseUri, path, cancellationToken);
    }

    private static string Conversation(string conversationId) => $"v3/conversations/{PathSegment.Escape(conversationId, nameof(conversationId))}";

    private static string Activity(string conversationId, string activityId) =>
        $"v3/conversations/{PathSegment.Escape(conversationId, nameof(conversationId))}/activities/{PathSegment.Escape(activityId, nameof(activityId))}";
}
