using NodaTime;
using Regie.Bot.Calendar;
using Regie.Bot.Cards;
using Regie.Bot.People;
using Regie.Bot.Turns;

namespace Regie.Bot.Reminders;

/// <summary>Changes and tells when the person of a turn is reminded.</summary>
public sealed class QuietSettings(WorkCalendar calendar)
{
    private const int UsualPause = 5;

    /// <summary>Pauses reminders for five working days.</summary>
    public Task PauseAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var back = calendar.AddWorkingDays(LocalDate.FromDateOnly(Today(turn)), UsualPause).ToDateOnly();
        return SetAsync(turn, QuietReason.Paused, back, cancellationToken);
    }

    /// <summary>No reminders until a day that the person typed; one that cannot be read changes nothing.</summary>
    public async Task UntilAsync(RegieTurn turn, QuietReason reason, string typed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var back = QuietUntil.Read(typed, Today(turn), out var problem);
        if (problem is { } said)
            await turn.SayAsync(turn.Say(said), cancellationToken);
        else
            await SetAsync(turn, reason, back, cancellationToken);
    }

    /// <summary>Sets it and says so.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="reason">Why there are no reminders; null: there are.</param>
    /// <param name="until">The first day with reminders; null: until the person says so.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public async Task SetAsync(RegieTurn turn, QuietReason? reason, DateOnly? until, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        (await PersonReminders.LoadAsync(turn.Session, turn.Person.Key, cancellationToken)).BeQuiet(reason, until);
        await turn.SayAsync(await DescribeAsync(turn, cancellationToken), cancellationToken);
    }

    /// <summary>When the person is reminded and when not, in a sentence or two.</summary>
    public async Task<string> DescribeAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var reminders = await PersonReminders.FindAsync(turn.Session, turn.Person.Key, cancellationToken);
        var back = reminders?.QuietUntil?.LongDate(turn.Language);
        return reminders?.QuietOn(Today(turn)) switch
        {
            null => QuietTexts.On.In(turn.Language),
            QuietReason.Paused => QuietTexts.Paused.In(turn.Language, back),
            QuietReason.Absent => QuietTexts.Absent.In(turn.Language, back),
            QuietReason.Never => QuietTexts.Never.In(turn.Language),
            var unknown => throw new InvalidOperationException($"Unknown reason {unknown}."),
        };
    }

    private DateOnly Today(RegieTurn turn) => calendar.DayOf(turn.Now);
}
