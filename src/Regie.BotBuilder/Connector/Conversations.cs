using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>The conversations part of the connector's REST API, version 3.</summary>
internal sealed class Conversations(ChannelHttp http, ConnectorClient client) : IConversations
{
    public Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return http.SendAsync<ConversationParameters, ConversationResourceResponse>(HttpMethod.Post, client.BaseUri, ChannelAddress.Of(client.BaseUri, $"v3/conversations"), parameters, cancellationToken);
    }

    public Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return SendToConversationAsync(activity.Conversation?.Id!, activity, cancellationToken);
    }

    public Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        http.SendAsync<Activity, ResourceResponse>(HttpMethod.Post, client.BaseUri, AddressOf(conversationId, null, activity), OutgoingActivity.To(conversationId, activity), cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return ReplyToActivityAsync(activity.Conversation?.Id!, activity.ReplyToId!, activity, cancellationToken);
    }

    public Task<ResourceResponse> ReplyToActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        http.SendAsync<Activity, ResourceResponse>(HttpMethod.Post, client.BaseUri, AddressOf(conversationId, activityId ?? string.Empty, activity), OutgoingActivity.To(conversationId, activity), cancellationToken);

    /// <summary>An activity as it is now, to be sent later.</summary>
    /// <exception cref="ArgumentException">It breaks the protocol.</exception>
    public PreparedActivity Prepare(Activity activity)
    {
        activity.Id = null;
        var conversationId = activity.Conversation?.Id!;
        var address = AddressOf(conversationId, string.IsNullOrWhiteSpace(activity.ReplyToId) ? null : activity.ReplyToId, activity);
        return new PreparedActivity(http, client.BaseUri, address, JsonSerializer.SerializeToUtf8Bytes(OutgoingActivity.To(conversationId, activity), BotJson.TypeInfo<Activity>()));
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return UpdateActivityAsync(activity.Conversation?.Id!, activity.Id!, activity, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        http.SendAsync<Activity, ResourceResponse>(HttpMethod.Put, client.BaseUri, AddressOf(conversationId, activityId ?? string.Empty, activity), OutgoingActivity.To(conversationId, activity), cancellationToken);

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        http.SendAsync(HttpMethod.Delete, client.BaseUri, ChannelAddress.Of(client.BaseUri, $"v3/conversations/{conversationId}/activities/{activityId}"), cancellationToken);

    public async Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default) =>
        await http.GetAsync<List<ChannelAccount>>(client.BaseUri, ChannelAddress.Of(client.BaseUri, $"v3/conversations/{conversationId}/members"), cancellationToken);

    public Task<ChannelAccount> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken = default) =>
        http.GetAsync<ChannelAccount>(client.BaseUri, ChannelAddress.Of(client.BaseUri, $"v3/conversations/{conversationId}/members/{userId}"), cancellationToken);

    public Task<PagedMembersResult> GetConversationPagedMembersAsync(string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var query = string.Empty;
        if (pageSize is { } size)
        {
            query = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"?pageSize={size}");
        }

        if (!string.IsNullOrEmpty(continuationToken))
        {
            query = $"{query}{(query.Length == 0 ? '?' : '&')}continuationToken={Uri.EscapeDataString(continuationToken)}";
        }

        return http.GetAsync<PagedMembersResult>(client.BaseUri, ChannelAddress.Of(client.BaseUri, $"v3/conversations/{conversationId}/pagedmembers", query), cancellationToken);
    }

    // Of an activity in a conversation, or of the end of it; with a query when it is for one person only.
    private Uri AddressOf(string conversationId, string? activityId, Activity activity) => activityId is null
        ? ChannelAddress.Of(client.BaseUri, $"v3/conversations/{conversationId}/activities", TargetedActivity.QueryOf(activity))
        : ChannelAddress.Of(client.BaseUri, $"v3/conversations/{conversationId}/activities/{activityId}", TargetedActivity.QueryOf(activity));
}
