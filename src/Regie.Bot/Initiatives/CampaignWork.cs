using System.Globalization;
using Regie.Bot.Outbox;
using Regie.Bot.People;

namespace Regie.Bot.Initiatives;

/// <summary>The messages that a check sends by itself.</summary>
public static class CampaignWork
{
    /// <summary>The type of the message that posts the campaign card.</summary>
    public const string PostType = "campaign.post";

    /// <summary>The type of the message that brings the campaign card up to date.</summary>
    public const string RefreshType = "campaign.refresh";

    /// <summary>The type of the message that invites one person.</summary>
    public const string InviteType = "invite";

    /// <summary>The id of the message that posted the campaign card; it tells where the card is.</summary>
    public const string PostId = "out-campaign";

    /// <summary>Refreshes happen on the marks of this clock: a hundred answers between two marks cost one update, and a steady stream cannot put it off.</summary>
    private static readonly long RefreshMark = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>Posts the campaign card.</summary>
    public static OutboxMessage Post(Initiative initiative, DateTimeOffset now) => Message(initiative, PostId, PostType, now);

    /// <summary>Brings the campaign card up to date.</summary>
    public static OutboxMessage Refresh(Initiative initiative, DateTimeOffset now)
    {
        var mark = ((now.UtcTicks / RefreshMark) + 1) * RefreshMark;
        return Message(initiative, "out-refresh", RefreshType, new DateTimeOffset(mark, TimeSpan.Zero));
    }

    /// <summary>Invites one person to what is open now. Each invitation is a message of its own: when more topics are opened, those who were done are asked again.</summary>
    public static OutboxMessage Invite(Initiative initiative, PersonKey person, DateTimeOffset now) =>
        Message(initiative, InviteId(initiative, person), InviteType, now, person.Value);

    /// <summary>The id of the invitation to what is open now.</summary>
    internal static string InviteId(Initiative initiative, PersonKey person) =>
        string.Create(CultureInfo.InvariantCulture, $"{InvitesOf(initiative)}{person}{(initiative.OpenTopics.Count > 0 ? $"-{initiative.OpenTopics.Count}" : "")}");

    /// <summary>How the ids of all invitations to the present round begin.</summary>
    internal static string InvitesOf(Initiative initiative) => string.Create(CultureInfo.InvariantCulture, $"out-invite-{Checked(initiative).Round}-");

    /// <summary>A message about a check.</summary>
    internal static OutboxMessage Message(Initiative initiative, string id, string type, DateTimeOffset due, string? subject = null) => new()
    {
        Partition = Checked(initiative).Key.Value,
        Id = id,
        Type = type,
        Subject = subject,
        DueAt = due,
    };

    private static Initiative Checked(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return initiative;
    }
}
