namespace Regie.Alignment.Judging;

/// <summary>The counts of one question.</summary>
internal sealed class QuestionTally(Question question)
{
    private readonly Dictionary<decimal, int> _amounts = [];
    private decimal? _median;
    private bool _isMedianKnown;

    private readonly string[] _values = [.. question.Options.Select(option => option.Value)];

    public Question Question => question;

    public int[] Counts { get; } = new int[question.Options.Count];

    public int Opinions { get; private set; }

    public int DontKnow { get; private set; }

    /// <summary>Counts an answer in (<paramref name="step"/> 1) or out (-1).</summary>
    /// <param name="value">A stored answer; not blank.</param>
    /// <param name="step">1 or -1.</param>
    /// <param name="isKnown">Whether the whole answer is known to the model.</param>
    /// <returns>Whether it counted.</returns>
    public bool Add(string value, int step, out bool isKnown)
    {
        isKnown = true;
        if (value == Answers.DontKnow)
        {
            DontKnow += step;
            return true;
        }
        var counted = question.Kind switch
        {
            QuestionKind.Choices => AddSeveral(value, step, out isKnown),
            QuestionKind.Amount => isKnown = AddAmount(value, step),
            QuestionKind.Text => true,
            _ => isKnown = AddOne(value, step),
        };
        if (counted)
            Opinions += step;
        return counted;
    }

    /// <summary>Counts in what was counted elsewhere, of the same question.</summary>
    public void Include(QuestionTally other)
    {
        for (var index = 0; index < Counts.Length; index++)
            Counts[index] += other.Counts[index];
        foreach (var (amount, count) in other._amounts)
            AddAmount(amount, count);
        Opinions += other.Opinions;
        DontKnow += other.DontKnow;
    }

    /// <summary>The middle amount (the lower of two), or null when there is none.</summary>
    public decimal? Median()
    {
        if (!_isMedianKnown)
            (_median, _isMedianKnown) = (FindMedian(), true);
        return _median;
    }

    private decimal? FindMedian()
    {
        var before = 0;
        foreach (var (amount, count) in _amounts.OrderBy(entry => entry.Key))
            if ((before += count) * 2 >= Opinions)
                return amount;
        return null;
    }

    private bool AddOne(string value, int step)
    {
        var index = IndexOf(value);
        if (index < 0)
            return false;
        Counts[index] += step;
        return true;
    }

    private int IndexOf(string value)
    {
        for (var index = 0; index < _values.Length; index++)
            if (_values[index] == value)
                return index;
        return question.IndexOf(value.AsSpan().Trim());
    }

    private bool AddSeveral(string value, int step, out bool isKnown)
    {
        var chosen = OptionSet.Parse(question, value, out isKnown);
        for (var left = chosen; left != 0; left &= left - 1)
            Counts[System.Numerics.BitOperations.TrailingZeroCount(left)] += step;
        return chosen != 0;
    }

    private bool AddAmount(string value, int step)
    {
        if (!Amounts.TryReadStored(value, out var amount))
            return false;
        AddAmount(amount, step);
        return true;
    }

    private void AddAmount(decimal amount, int step)
    {
        var count = _amounts.GetValueOrDefault(amount) + step;
        if (count == 0)
            _amounts.Remove(amount);
        else
            _amounts[amount] = count;
        _isMedianKnown = false;
    }
}
