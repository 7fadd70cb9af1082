namespace Regie.BotBuilder.Schema;

/// <summary>How the sender wants the replies to be delivered.</summary>
public static class DeliveryModes
{
    /// <summary>Replies are sent to the service URL.</summary>
    public const string Normal = "normal";

    /// <summary>The activity is to be shown as a notification only.</summary>
    public const string Notification = "notification";

    /// <summary>Replies are returned in the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>The activity is not kept by the receiver.</summary>
    public const string Ephemeral = "ephemeral";
}
