namespace Regie.Alignment.Conditions;

/// <summary>A condition on the position on one question.</summary>
/// <remarks>
/// A contested question decides a condition all the same when every option that anyone chose gives the same result:
/// a disagreement that does not matter to the rule does not make the rule contested.
/// </remarks>
public sealed record AnswerCondition : Condition
{
    internal AnswerCondition(Question question, AnswerTest test, IReadOnlyList<string> values)
    {
        Question = question;
        Test = test;
        Values = values;
        foreach (var value in values)
        {
            var index = question.IndexOf(value);
            Mask |= test switch
            {
                AnswerTest.AtLeast => OptionSet.All(question) & ~((1UL << index) - 1),
                AnswerTest.AtMost => (1UL << index + 1) - 1,
                _ => 1UL << index,
            };
        }
    }

    /// <summary>The question that is read.</summary>
    public Question Question { get; }

    /// <summary>How.</summary>
    public AnswerTest Test { get; }

    /// <summary>The options that are compared with, as in the model file.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The options that satisfy the test, before negation.</summary>
    internal ulong Mask { get; }

    internal bool IsNegated => Test == AnswerTest.NotIn;

    internal override Truth Judge(in Situation situation, bool negated = false) => Judge(situation.Stands[Question.Index], negated);

    internal Truth Judge(Stand stand, bool negated)
    {
        if (!stand.IsKnown)
            return Truth.Open;
        var isOpposite = negated != IsNegated;
        if ((stand.May & Mask) == 0)
            return isOpposite ? Truth.True : Truth.False;
        var holds = Question.Kind == QuestionKind.Choices ? (stand.Must & Mask) != 0 : (stand.May & ~Mask) == 0;
        if (!holds)
            return Truth.Contested;
        return isOpposite ? Truth.False : Truth.True;
    }
}
