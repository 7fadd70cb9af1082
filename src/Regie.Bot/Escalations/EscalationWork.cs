using System.Globalization;
using NodaTime;
using Regie.Bot.Calendar;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.People;

namespace Regie.Bot.Escalations;

/// <summary>The messages that go to others when reminders do not help: first to the leader, then to the managers. Each is about one round and one last day.</summary>
public static class EscalationWork
{
    /// <summary>The type of the message that tells the leader on the last day who has not finished.</summary>
    public const string LeaderType = "escalation.leader";

    /// <summary>The type of the message that tells a manager that a check has stood still since its last day.</summary>
    public const string ManagerType = "escalation.manager";

    /// <summary>Tells the leader; null when nobody is reminded, or when it is too late for it.</summary>
    public static OutboxMessage? Leader(Initiative initiative, DateTimeOffset now, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        ArgumentNullException.ThrowIfNull(calendar);
        if (initiative.Schedule is not { Reminders: not ReminderRhythm.None } schedule)
            return null;
        var at = LeaderMoment(LocalDate.FromDateOnly(schedule.Deadline), calendar).ToDateTimeOffset();
        return at > now ? CampaignWork.Message(initiative, LeaderId(initiative), LeaderType, at) : null;
    }

    /// <summary>Tells a manager, on the working day after the leader was asked to extend or close.</summary>
    public static OutboxMessage Manager(Initiative initiative, PersonKey manager, DateTimeOffset now, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var next = calendar.AddWorkingDays(calendar.DateOf(Instant.FromDateTimeOffset(now)), 1);
        return CampaignWork.Message(initiative, ManagerId(initiative, manager), ManagerType, calendar.StartOfWork(next).ToDateTimeOffset(), manager.Value);
    }

    /// <summary>The id of the message to the leader about the present last day: one that was extended has another.</summary>
    internal static string LeaderId(Initiative initiative) => $"out-escalation-{Mark(initiative)}";

    /// <summary>The id of the message to a manager about the present last day.</summary>
    internal static string ManagerId(Initiative initiative, PersonKey manager) => $"out-escalation-{Mark(initiative)}-{manager}";

    /// <summary>
    /// After the last reminder, which is on the working day before: when work starts on the last day. A last day on which people do not work is preceded by that
    /// very working day; then at its middle.
    /// </summary>
    private static Instant LeaderMoment(LocalDate lastDay, WorkCalendar calendar)
    {
        if (calendar.IsWorkingDay(lastDay))
            return calendar.StartOfWork(lastDay);
        var before = calendar.AddWorkingDays(lastDay, -1);
        return calendar.StartOfWork(before) + ((calendar.DeadlineInstant(before) - calendar.StartOfWork(before)) / 2);
    }

    private static string Mark(Initiative initiative) =>
        string.Create(CultureInfo.InvariantCulture, $"{initiative.Round}-{initiative.Schedule?.Deadline:yyyyMMdd}");
}
