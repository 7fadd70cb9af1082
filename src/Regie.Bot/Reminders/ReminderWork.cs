using Regie.Bot.Calendar;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.People;

namespace Regie.Bot.Reminders;

/// <summary>The messages that chase answers.</summary>
public static class ReminderWork
{
    /// <summary>The type of the message that reminds by the rhythm of the check.</summary>
    public const string RhythmType = "reminders";

    /// <summary>The type of the message that reminds once because the leader asked.</summary>
    public const string NowType = "reminders.now";

    /// <summary>The type of the message that reminds one person.</summary>
    public const string NudgeType = "nudge";

    /// <summary>The next reminders of a check; null when no more are due before the deadline.</summary>
    public static OutboxMessage? Next(Initiative initiative, DateTimeOffset now, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return NextMoment(initiative, now, lastNudge: null, calendar) is { } at
            ? CampaignWork.Message(initiative, $"out-reminders-{RoundWork.Text(initiative.Round)}", RhythmType, at, RoundWork.Text(initiative.Round))
            : null;
    }

    /// <summary>When reminders are next due by the rhythm; null when none are due before the deadline.</summary>
    public static DateTimeOffset? NextMoment(Initiative initiative, DateTimeOffset now, DateTimeOffset? lastNudge, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return initiative is { Schedule: { } schedule, OpenedAt: { } opened }
            ? ReminderSchedule.Next(now, opened, schedule.Deadline, schedule.Reminders, lastNudge, calendar)
            : null;
    }

    /// <summary>Reminds everyone who has not finished, at a moment within working hours.</summary>
    public static OutboxMessage Now(Initiative initiative, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return CampaignWork.Message(initiative, $"out-remind-now-{RoundWork.Text(initiative.Round)}", NowType, at, RoundWork.Text(initiative.Round));
    }

    /// <summary>Reminds one person; once a day, whatever asked for it.</summary>
    public static OutboxMessage Nudge(Initiative initiative, PersonKey person, DateOnly day, DateTimeOffset now) =>
        CampaignWork.Message(initiative, $"out-nudge-{day:yyyyMMdd}-{person}", NudgeType, now, person.Value);
}
