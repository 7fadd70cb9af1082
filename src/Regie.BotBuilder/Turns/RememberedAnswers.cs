namespace Regie.BotBuilder.Turns;

/// <summary>
/// The answers of the last minutes, by activity, so that an activity that is delivered again gets the first answer. Bounded in time,
/// number and bytes; what falls out is handled again.
/// </summary>
internal sealed class RememberedAnswers(TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private const int Most = 20_000;
    private const long MostBytes = 8 * 1024 * 1024;
    private readonly Lock _gate = new();
    private readonly Dictionary<ActivityKey, TurnAnswer> _answers = [];
    private readonly Queue<(ActivityKey Key, DateTimeOffset At, int Bytes)> _oldest = [];
    private long _bytes;

    public TurnAnswer? Find(ActivityKey key)
    {
        lock (_gate)
        {
            Forget();
            return _answers.GetValueOrDefault(key);
        }
    }

    public void Add(ActivityKey key, TurnAnswer answer)
    {
        lock (_gate)
        {
            if (!_answers.TryAdd(key, answer))
            {
                return;
            }

            var bytes = answer.Json?.Length ?? 0;
            _oldest.Enqueue((key, time.GetUtcNow(), bytes));
            _bytes += bytes;
            Forget();
        }
    }

    private void Forget()
    {
        var before = time.GetUtcNow() - Kept;
        while (_oldest.TryPeek(out var oldest) && (oldest.At < before || _oldest.Count > Most || _bytes > MostBytes))
        {
            _oldest.Dequeue();
            _answers.Remove(oldest.Key);
            _bytes -= oldest.Bytes;
        }
    }
}
