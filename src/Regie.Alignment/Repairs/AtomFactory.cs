using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>Finds what can be changed about the position on one question, and to what.</summary>
/// <param name="question">The question; there is a position, or it is contested.</param>
/// <param name="stand">Where it stands now.</param>
/// <param name="counts">Respondents per option.</param>
/// <param name="literals">Every test of it in a rule.</param>
internal sealed class AtomFactory(Question question, Stand stand, int[] counts, Literal[] literals)
{
    /// <summary>The options on which people must agree when the position changes, or always when it is needed.</summary>
    public ulong Relevant
    {
        get
        {
            var read = literals.Aggregate(0UL, (mask, literal) => mask | literal.Mask);
            var isEverything = question.IsNeeded || (read & OptionSet.Alone(question)) != 0;
            return isEverything ? OptionSet.All(question) : read;
        }
    }

    public IEnumerable<Atom> Create() => question.Kind == QuestionKind.Choices ? Toggles() : Whole();

    private IEnumerable<Atom> Whole()
    {
        var ranked = Enumerable.Range(0, question.Options.Count).OrderBy(Distance).ThenByDescending(Votes).ThenBy(index => index).Select(index => 1UL << index);
        var values = new List<ulong>();
        foreach (var value in ranked)
            if (!(stand.Kind == PositionKind.Clear && IsAsGood(stand.Must, value)) && !values.Exists(other => IsAsGood(other, value)))
            {
                values.RemoveAll(other => IsAsGood(value, other));
                values.Add(value);
            }
        return values.Count == 0 ? [] : [new Atom { Question = question, Values = [.. values] }];
    }

    /// <summary>On a scale the nearest value comes first; elsewhere there is no distance.</summary>
    private int Distance(int index) =>
        question.Kind == QuestionKind.Scale && stand.Kind == PositionKind.Clear
            ? Math.Abs(index - System.Numerics.BitOperations.TrailingZeroCount(stand.Must))
            : 0;

    /// <summary>Yes comes before partly, whatever the votes.</summary>
    private int Votes(int index) => question.Kind == QuestionKind.YesPartlyNo ? 0 : counts[index];

    /// <summary>Whether no rule is worse off with <paramref name="value"/> than with <paramref name="other"/>.</summary>
    private bool IsAsGood(ulong value, ulong other) => Array.TrueForAll(literals, literal => !literal.IsBad(value) || literal.IsBad(other));

    private IEnumerable<Atom> Toggles()
    {
        for (var index = 0; index < question.Options.Count; index++)
            if (ToggleValues(1UL << index) is { Length: > 0 } values)
                yield return new Atom { Question = question, Toggle = index, Values = values };
    }

    private ulong[] ToggleValues(ulong bit)
    {
        var alone = OptionSet.Alone(question);
        var isSplit = (stand.Split & bit & Relevant) != 0;
        if ((bit & alone) != 0)
            return isSplit ? [Atom.In] : [];
        var inHelps = Array.Exists(literals, literal => (literal.Mask & (literal.IsOpposite ? bit : alone)) != 0)
            || (stand.Split & alone & Relevant) != 0;
        var outHelps = Array.Exists(literals, literal => (literal.Mask & (literal.IsOpposite ? alone : bit)) != 0);
        if (isSplit)
            return outHelps ? (inHelps ? [Atom.In, Atom.Out] : [Atom.Out]) : [Atom.In];
        return (stand.Must & bit) != 0 ? (outHelps ? [Atom.Out] : []) : (inHelps ? [Atom.In] : []);
    }
}
