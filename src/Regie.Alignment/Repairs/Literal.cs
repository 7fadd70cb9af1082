using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>A test of a question in a rule, with all negations around it carried down to it.</summary>
/// <param name="Question">The question's index.</param>
/// <param name="Mask">The options that satisfy the test.</param>
/// <param name="IsOpposite">Whether satisfying the test is good rather than bad.</param>
internal readonly record struct Literal(int Question, ulong Mask, bool IsOpposite)
{
    public bool IsBad(ulong option) => ((Mask & option) != 0) != IsOpposite;

    public static IEnumerable<Literal> Of(Condition condition, bool negated = false) => condition switch
    {
        AnswerCondition answer => [new(answer.Question.Index, answer.Mask, negated != answer.IsNegated)],
        NotCondition not => Of(not.Parts[0], !negated),
        _ => condition.Parts.SelectMany(part => Of(part, negated)),
    };
}
