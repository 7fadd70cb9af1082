using System.Globalization;
using NodaTime;
using Regie.Bot.Calendar;
using Regie.Bot.Escalations;
using Regie.Bot.Outbox;
using Regie.Bot.Reminders;
using Regie.Bot.Storage;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Initiatives;

/// <summary>Everything that a round of answers needs: invitations, reminders, a word to the leader, the deadline and a campaign card that tells of it.</summary>
public static class RoundWork
{
    /// <summary>The type of the message that invites everyone, some at a time.</summary>
    public const string StartType = "round.start";

    /// <summary>The type of the message that ends a round.</summary>
    public const string DeadlineType = "deadline";

    /// <summary>The type of the message that asks the leader what to do without a quorum.</summary>
    public const string AskType = "leader.ask";

    /// <summary>Starts the round that the initiative is in.</summary>
    public static void Start(DocumentSession session, Initiative initiative, DateTimeOffset now, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        session.Upsert(CampaignWork.Message(initiative, Id("out-round", initiative.Round), StartType, now));
        Reschedule(session, initiative, now, calendar);
        if (initiative.Round > 1)
            session.Upsert(CampaignWork.Refresh(initiative, now));
    }

    /// <summary>Sets the deadline and the reminders by the initiative's schedule.</summary>
    public static void Reschedule(DocumentSession session, Initiative initiative, DateTimeOffset now, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        if (initiative.Schedule is null)
            return;
        session.Upsert(CampaignWork.Message(initiative, Id("out-deadline", initiative.Round), DeadlineType, Ends(initiative, calendar), Text(initiative.Round)));
        if (ReminderWork.Next(initiative, now, calendar) is { } reminders)
            session.Upsert(reminders);
        if (EscalationWork.Leader(initiative, now, calendar) is { } escalation)
            session.Upsert(escalation);
    }

    /// <summary>Asks for the verdict on the present round. From here on it can no longer be extended: who does so at the same moment is told.</summary>
    public static void Close(DocumentSession session, Initiative initiative, VerdictOccasion occasion, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        initiative.ClosingRound = initiative.Round;
        session.Upsert(VerdictWork.Decide(initiative, occasion, now));
    }

    /// <summary>Asks the leader to extend or to close, once per last day. When nothing happens, the managers are told.</summary>
    public static void Ask(DocumentSession session, Initiative initiative, DateTimeOffset now, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        var day = initiative.Schedule!.Deadline.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        session.Upsert(CampaignWork.Message(initiative, $"out-ask-{Text(initiative.Round)}-{day}", AskType, now));
        foreach (var manager in initiative.Managers.Where(person => !initiative.IsLeader(person.Id)))
            session.Upsert(EscalationWork.Manager(initiative, manager.Key, now, calendar));
    }

    /// <summary>The moment at which the initiative's last day ends.</summary>
    public static DateTimeOffset Ends(Initiative initiative, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.DeadlineInstant(LocalDate.FromDateOnly(initiative.Schedule!.Deadline)).ToDateTimeOffset();
    }

    /// <summary>A round in an id or a subject.</summary>
    internal static string Text(int round) => round.ToString(CultureInfo.InvariantCulture);

    private static string Id(string prefix, int round) => $"{prefix}-{Text(round)}";
}
