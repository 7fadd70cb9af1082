namespace Regie.BotBuilder.Turns;

/// <summary>
/// Notices that an activity comes in again. Teams sends one again, under the same id or a new one, when it was not answered within
/// 15 seconds. The same id is known for some minutes. The same use of a card under a new id is a redelivery only while the first is
/// still under way, or when the first took so long that Teams gave up on it: a person may use a button twice.
/// </summary>
internal sealed class Redeliveries(TimeProvider time)
{
    /// <summary>A turn that took this long may have been delivered again before it was answered. Teams waits 15 seconds.</summary>
    public static readonly TimeSpan TeamsGivesUp = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<ActivityKey, TaskCompletionSource<TurnAnswer>> _underWay = [];
    private readonly RememberedAnswers _answers = new(time);

    /// <summary>The answer that an activity with this id was given before; null when there was none.</summary>
    public TurnAnswer? FirstAnswer(ActivityKey? id) => id is { } key ? _answers.Find(key) : null;

    /// <summary>Keeps the answer for when the activity comes again.</summary>
    public void Remember(ActivityKey? id, TurnAnswer answer)
    {
        if (id is { } key && answer.IsFinal)
        {
            _answers.Add(key, answer);
        }
    }

    /// <summary>Runs a use of a card, unless it is under way or was, late, answered: then gives that answer.</summary>
    public async Task<(TurnAnswer Answer, bool Again)> OnceAsync(ActivityKey key, Func<Task<TurnAnswer>> run)
    {
        TaskCompletionSource<TurnAnswer>? first;
        var mine = new TaskCompletionSource<TurnAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (!_underWay.TryGetValue(key, out first))
            {
                if (_answers.Find(key) is { } late)
                {
                    return (late, true);
                }

                _underWay.Add(key, mine);
            }
        }

        return first is null ? (await RunAsync(key, mine, run), false) : (await first.Task, true);
    }

    private async Task<TurnAnswer> RunAsync(ActivityKey key, TaskCompletionSource<TurnAnswer> mine, Func<Task<TurnAnswer>> run)
    {
        var started = time.GetTimestamp();
        var answer = TurnAnswer.Failed;
        try
        {
            return answer = await run();
        }
        finally
        {
            if (answer.IsFinal && time.GetElapsedTime(started) >= TeamsGivesUp)
            {
                _answers.Add(key, answer);
            }

            lock (_gate)
            {
                _underWay.Remove(key);
            }

            mine.SetResult(answer);
        }
    }
}
