namespace Regie.Bot.Outbox;

/// <summary>Where in Teams something is: enough to write there later.</summary>
/// <param name="ServiceUrl">The newest service URL seen; Teams may change it.</param>
/// <param name="TenantId">The tenant.</param>
/// <param name="ConversationId">The conversation, with <c>;messageid=</c> for a channel's thread.</param>
/// <param name="ConversationType"><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
/// <param name="TeamId">The team; null outside teams.</param>
/// <param name="ChannelId">The channel; null outside channels.</param>
/// <param name="BotId">The bot's own id there (<c>28:…</c>).</param>
/// <param name="ChannelName">The channel's or team's name, for people; may be null.</param>
public sealed record Place(
    string ServiceUrl,
    string TenantId,
    string ConversationId,
    string ConversationType,
    string? TeamId,
    string? ChannelId,
    string BotId,
    string? ChannelName = null)
{
    /// <summary>True in a channel, where messages have threads.</summary>
    public bool IsChannel => ConversationType == "channel";

    /// <summary>True in a personal chat with the bot.</summary>
    public bool IsPersonal => ConversationType == "personal";
}
