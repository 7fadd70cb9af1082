namespace Regie.Alignment.Tests.Generated;

/// <summary>A question as generated: raw numbers, so that it shrinks well.</summary>
internal sealed record QuestionSpec(int Kind, int Options, bool HasAlone, int Effort, bool IsNeeded, int Minimum)
{
    public Question ToQuestion(int index)
    {
        var kind = (Kind % 4) switch { 0 => QuestionKind.Choice, 1 => QuestionKind.Choices, 2 => QuestionKind.Scale, _ => QuestionKind.YesPartlyNo };
        return new Question
        {
            Id = $"topic.q{index}",
            Key = $"q{index}",
            TopicId = "topic",
            Kind = kind,
            Label = new($"Vraag {index}", $"Question {index}"),
            Help = new("Uitleg", "Help"),
            Options = [.. ValuesOf(kind).Select((value, option) => new Option(value, new(value, value), kind == QuestionKind.Choices && HasAlone && option == 0))],
            Effort = Effort,
            IsNeeded = IsNeeded,
            MinimumOpinions = Minimum,
            Index = index,
        };
    }

    private string[] ValuesOf(QuestionKind kind) => kind switch
    {
        QuestionKind.Scale => ["1", "2", "3", "4", "5"],
        QuestionKind.YesPartlyNo => ["yes", "partly", "no"],
        _ => [.. Enumerable.Range(0, 2 + (Options % 2)).Select(option => $"o{option}")],
    };
}
