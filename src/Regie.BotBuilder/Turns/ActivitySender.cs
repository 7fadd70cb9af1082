using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Turns;

/// <summary>Sends an activity the way its members say.</summary>
internal static class ActivitySender
{
    /// <summary>Sends as an answer when there is something to answer, else to the end of the conversation.</summary>
    public static Task<ResourceResponse> SendAsync(IConnectorClient client, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = null;
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? client.Conversations.SendToConversationAsync(activity, cancellationToken)
            : client.Conversations.ReplyToActivityAsync(activity, cancellationToken);
    }

    /// <summary>The milliseconds that a delay activity carries, as time.</summary>
    public static TimeSpan DelayOf(Activity activity) => TimeSpan.FromMilliseconds(Math.Max(0, BotJson.Convert<int>(activity.Value)));
}
