using Regie.Bot.Outbox;

namespace Regie.Bot.Turns;

/// <summary>Reads where an activity came from.</summary>
internal static class PlaceReader
{
    /// <summary>The place of an activity. What Teams left out is empty.</summary>
    public static Place Of(IActivity activity)
    {
        var data = ChannelDataOf(activity);
        var conversation = activity.Conversation;
        var channelId = data?.Channel?.Id;
        return new Place(
            activity.ServiceUrl ?? "",
            data?.Tenant?.Id ?? conversation?.TenantId ?? "",
            conversation?.Id ?? "",
            conversation?.ConversationType ?? (channelId is null ? "personal" : "channel"),
            data?.Team?.Id,
            channelId,
            activity.Recipient?.Id ?? "",
            Cards.UserText.OneLine(data?.Channel?.Name ?? data?.Team?.Name ?? conversation?.Name) is { Length: > 0 } name ? name : null);
    }

    /// <summary>Teams' own data of an activity; null when there is none or it is of another shape.</summary>
    public static TeamsChannelData? ChannelDataOf(IActivity activity) =>
        activity is Activity whole && whole.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
}
