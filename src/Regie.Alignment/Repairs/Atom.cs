using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>
/// One thing that a repair can change: the position on a question, or with several choices whether one option is in it.
/// </summary>
internal sealed class Atom
{
    /// <summary>The value of a toggle that puts an option in.</summary>
    public const ulong In = ulong.MaxValue;

    /// <summary>The value of a toggle that takes an option out.</summary>
    public const ulong Out = 0;

    public required Question Question { get; init; }

    /// <summary>The option that is put in or taken out; -1 when the whole position changes.</summary>
    public int Toggle { get; init; } = -1;

    /// <summary>
    /// What it can be changed to, most likely first: an option, or for a toggle <see cref="In"/> or <see cref="Out"/>. Of
    /// options that every rule treats alike only the first stands here, and none that is at no rule better than another.
    /// </summary>
    public required ulong[] Values { get; init; }

    /// <summary>The atoms that do not change when this one does, by index: "none of these" settles the others by itself.</summary>
    public int[] Excludes { get; set; } = [];

    /// <summary>Whether this puts "none of these" in.</summary>
    public bool IsAlone => Toggle >= 0 && Question.Options[Toggle].IsAlone;

    /// <summary>What it costs to change.</summary>
    public int Cost => Question.Effort;

    /// <summary>The option of a toggle as a bit, or all options.</summary>
    public ulong Bits => Toggle < 0 ? OptionSet.All(Question) : 1UL << Toggle;

    /// <summary>
    /// Whether this change can mend the literal, for a toggle perhaps together with others. Putting an option in takes
    /// "none of these" out, and the other way around.
    /// </summary>
    public bool Helps(Literal literal, ulong value)
    {
        if (Toggle < 0)
            return !literal.IsBad(value);
        var alone = OptionSet.Alone(Question);
        var others = (Bits & alone) != 0 ? ~alone : alone;
        return (literal.Mask & (literal.IsOpposite == (value == In) ? Bits : others)) != 0;
    }

    /// <summary>The stand on the question after this change.</summary>
    public Stand Apply(Stand stand, ulong value)
    {
        if (Toggle < 0)
            return Stand.Clear(value);
        var alone = OptionSet.Alone(Question);
        if ((Bits & alone) != 0)
            return Stand.Clear(Bits);
        var (must, may) = value == Out ? (stand.Must & ~Bits, stand.May & ~Bits) : (stand.Must | Bits, stand.May | Bits);
        if ((must & ~alone) != 0)
            (must, may) = (must & ~alone, may & ~alone);
        else if ((may & ~alone) == 0 && (stand.Split & alone) == 0)
            must = may = alone & (~alone + 1);
        return new Stand(must == may ? PositionKind.Clear : PositionKind.Contested, must, may);
    }
}
