using Regie.Alignment.Conditions;

namespace Regie.Alignment.Tests.Generated;

/// <summary>A comparison as generated.</summary>
internal sealed record LeafSpec(int Question, int Test, int Options, bool IsNegated)
{
    private const int FactLeaf = 9;

    public Condition ToCondition(IReadOnlyList<Question> questions)
    {
        Condition leaf = Test == FactLeaf ? new FactCondition("boards", Options % 4, null) : Compare(questions[Question % questions.Count]);
        return IsNegated ? new NotCondition(leaf) : leaf;
    }

    private AnswerCondition Compare(Question question)
    {
        var one = question.Options[Options % question.Options.Count].Value;
        var bits = 1 + (Options % ((1 << question.Options.Count) - 1));
        string[] several = [.. question.Options.Where((_, index) => (bits & 1 << index) != 0).Select(option => option.Value)];
        return (question.Kind, Test % 5) switch
        {
            (QuestionKind.Scale, 3) => new AnswerCondition(question, AnswerTest.AtLeast, [one]),
            (QuestionKind.Scale, 4) => new AnswerCondition(question, AnswerTest.AtMost, [one]),
            (_, 1) => new AnswerCondition(question, AnswerTest.In, several),
            (_, 2) => new AnswerCondition(question, AnswerTest.NotIn, several),
            _ => new AnswerCondition(question, AnswerTest.Is, [one]),
        };
    }
}
