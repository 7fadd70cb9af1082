using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>
/// One thing that a repair can change: the position on a question, or with several choices whether one option is in it.
/// </summary>
internal sealed class Atom
{
    public required Question Question { get; init; }

    /// <summary>The option that is put in or taken out; -1 when the whole position changes.</summary>
    public int Toggle { get; init; } = -1;

    /// <summary>
    /// What it can be changed to, most likely first: an option, or for a toggle all ones (in) or zero (out). Of options that
    /// every rule treats alike only the first stands here, and none that is at no rule better than another.
    /// </summary>
    public required ulong[] Values { get; init; }

    /// <summary>What it costs to change.</summary>
    public int Cost => Question.Effort;

    /// <summary>Whether people differ about this.</summary>
    public bool IsContested(Stand stand) =>
        Toggle < 0 ? stand.Kind == PositionKind.Contested : (stand.May & ~stand.Must & 1UL << Toggle) != 0;

    /// <summary>
    /// Whether this change can mend the literal, for a toggle perhaps together with others. Putting an option in takes
    /// "none of these" out, and taking the last one out puts it in.
    /// </summary>
    public bool Helps(Literal literal, ulong value)
    {
        if (Toggle < 0)
            return !literal.IsBad(value);
        var (bit, alone) = (1UL << Toggle, AloneOptions.Of(Question));
        var wanted = literal.IsOpposite == (value != 0) ? bit : alone;
        return (literal.Mask & wanted) != 0;
    }

    /// <summary>The stand on the question after this change.</summary>
    public Stand Apply(Stand stand, ulong value)
    {
        if (Toggle < 0)
            return Stand.Clear(value);
        var bit = 1UL << Toggle;
        var (must, may) = value == 0 ? (stand.Must & ~bit, stand.May & ~bit) : (stand.Must | bit, stand.May | bit);
        var alone = AloneOptions.Of(Question);
        if ((must & ~alone) != 0)
            (must, may) = (must & ~alone, may & ~alone);
        else if ((may & ~alone) == 0 && alone != 0)
            must = may = alone & (~alone + 1);
        return new Stand(must == may ? PositionKind.Clear : PositionKind.Contested, must, may);
    }
}
