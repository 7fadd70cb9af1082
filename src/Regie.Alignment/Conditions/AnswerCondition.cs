namespace Regie.Alignment.Conditions;

/// <summary>A condition on the position on one question.</summary>
/// <remarks>
/// A contested question decides a condition all the same when every option that anyone chose gives the same result:
/// a disagreement that does not matter to the rule does not make the rule contested.
/// </remarks>
public sealed record AnswerCondition : Condition
{
    private readonly bool _isNegated;

    internal AnswerCondition(Question question, AnswerTest test, IReadOnlyList<string> values)
    {
        Question = question;
        Test = test;
        Values = values;
        _isNegated = test == AnswerTest.NotIn;
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

    internal bool IsNegated => _isNegated;

    internal override Truth Judge(in Situation situation)
    {
        var stand = situation.Stands[Question.Index];
        if (!stand.IsKnown)
            return Truth.Open;
        if ((stand.May & Mask) == 0)
            return _isNegated ? Truth.True : Truth.False;
        var holds = Question.Kind == QuestionKind.Choices ? (stand.Must & Mask) != 0 : (stand.May & ~Mask) == 0;
        if (!holds)
            return Truth.Contested;
        return _isNegated ? Truth.False : Truth.True;
    }
}
