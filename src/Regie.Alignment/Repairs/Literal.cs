using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>A test of a question in a rule, with all negations around it carried down to it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Mask">The options that satisfy the test.</param>
/// <param name="IsOpposite">Whether satisfying the test is good rather than bad.</param>
internal sealed record Literal(Question Question, ulong Mask, bool IsOpposite)
{
    /// <summary>Whether the position does harm here, or may: it is contested and the disagreement matters.</summary>
    public bool IsBad(Stand stand)
    {
        if (!stand.IsKnown)
            return false;
        if ((stand.May & Mask) == 0)
            return IsOpposite;
        var holds = Question.Kind == QuestionKind.Choices ? (stand.Must & Mask) != 0 : (stand.May & ~Mask) == 0;
        return !holds || !IsOpposite;
    }

    /// <summary>Whether this option as the whole position does harm here.</summary>
    public bool IsBad(ulong option) => ((Mask & option) != 0) != IsOpposite;
}
