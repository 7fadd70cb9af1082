using System.Collections.Concurrent;

namespace Regie.CrashTests.People;

/// <summary>What the bot said to people, as they remember it: the promises that must have been kept when all is over.</summary>
internal sealed class Journal
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Check, string Person, string Question), Remembered> _answers = [];
    private int _acknowledged;
    private int _unanswered;

    /// <summary>How many cards full of answers were acknowledged.</summary>
    public int Acknowledged => _acknowledged;

    /// <summary>How many clicks got no answer at all.</summary>
    public int Unanswered => _unanswered;

    /// <summary>The checks that a leader was told have started.</summary>
    public ConcurrentBag<Check> Started { get; } = [];

    /// <summary>What is remembered of every answer: the value that was acknowledged last, and those that were sent after it without an answer.</summary>
    public IEnumerable<((string Check, string Person, string Question) Key, string? Acknowledged, IReadOnlyCollection<string> Sent)> Answers
    {
        get
        {
            lock (_gate)
                return [.. _answers.Select(answer => (answer.Key, answer.Value.Acknowledged, (IReadOnlyCollection<string>)answer.Value.Sent.ToList()))];
        }
    }

    /// <summary>Answers go out: from now on they may be there.</summary>
    public void Sends(Check check, string person, IReadOnlyDictionary<string, string> answers) =>
        Write(check, person, answers, static (remembered, value) => remembered.Sent.Add(value));

    /// <summary>The bot showed the next card: the answers are there.</summary>
    public void Keeps(Check check, string person, IReadOnlyDictionary<string, string> answers)
    {
        Interlocked.Increment(ref _acknowledged);
        Write(check, person, answers, static (remembered, value) =>
        {
            remembered.Acknowledged = value;
            remembered.Sent.Clear();
        });
    }

    /// <summary>No answer came.</summary>
    public void Hears() => Interlocked.Increment(ref _unanswered);

    private void Write(Check check, string person, IReadOnlyDictionary<string, string> answers, Action<Remembered, string> write)
    {
        lock (_gate)
        {
            foreach (var (question, value) in answers)
            {
                if (!_answers.TryGetValue((check.Id, person, question), out var remembered))
                    _answers[(check.Id, person, question)] = remembered = new Remembered();
                write(remembered, value);
            }
        }
    }

    private sealed class Remembered
    {
        public string? Acknowledged { get; set; }

        public HashSet<string> Sent { get; } = new(StringComparer.Ordinal);
    }
}
