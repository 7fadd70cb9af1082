using System.Globalization;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Alerts;

/// <summary>The work around alerts as outbox messages.</summary>
internal static class AlertWork
{
    /// <summary>Makes a message for each manager.</summary>
    public const string NotifyType = "alert.notify";

    /// <summary>Sends an alert to one manager.</summary>
    public const string SendType = "alert.send";

    /// <summary>Brings one manager's alert card up to date.</summary>
    public const string RefreshType = "alert.refresh";

    /// <summary>Tells the channel that topics were reopened.</summary>
    public const string ReopenedType = "alert.reopened";

    /// <summary>Several actions in a row cost one update.</summary>
    private static readonly TimeSpan Coalesced = TimeSpan.FromSeconds(1);

    /// <summary>Alerts all managers. One message per alert, which makes theirs: many alerts for many managers would not fit one transaction.</summary>
    public static OutboxMessage Notify(AlertRecord alert, DateTimeOffset now) =>
        Message(alert.Initiative, NotifyType, "out-alert-notify-", AlertAddress.Of(alert), now);

    /// <summary>Alerts one manager.</summary>
    public static OutboxMessage Send(AlertRecord alert, string person, DateTimeOffset now) =>
        Message(alert.Initiative, SendType, SendPrefix, AlertAddress.Of(alert, person), now);

    /// <summary>The id of the message that sent an alert to a manager, and so knows which activity it is.</summary>
    public static string SendId(AlertAddress address) => SendPrefix + address.IdPart;

    /// <summary>Tells the channel that a rule's topics were reopened in a round.</summary>
    public static OutboxMessage Reopened(AlertRecord alert, int round, DateTimeOffset now) =>
        Message(alert.Initiative, ReopenedType, string.Create(CultureInfo.InvariantCulture, $"out-reopened-{round}-"), AlertAddress.Of(alert), now);

    /// <summary>Somebody acted: every manager's card and the verdict card come up to date.</summary>
    public static void Spread(DocumentSession session, Initiative initiative, AlertRecord alert, DateTimeOffset now)
    {
        foreach (var manager in AlertBook.Recipients(initiative))
            session.Upsert(Message(alert.Initiative, RefreshType, "out-alert-refresh-", AlertAddress.Of(alert, manager.Key.Value), now + Coalesced));
        session.Upsert(VerdictWork.Refresh(initiative.Key, initiative.Verdicts, now));
    }

    private const string SendPrefix = "out-alert-";

    private static OutboxMessage Message(InitiativeId initiative, string type, string prefix, AlertAddress address, DateTimeOffset due) => new()
    {
        Partition = initiative.Value,
        Id = prefix + address.IdPart,
        Type = type,
        Subject = address.ToString(),
        DueAt = due,
    };
}
