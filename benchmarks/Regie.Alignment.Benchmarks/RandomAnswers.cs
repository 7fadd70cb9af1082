namespace Regie.Alignment.Benchmarks;

/// <summary>Answers to every question, the same in every run.</summary>
internal static class RandomAnswers
{
    private const int Shares = 9973;

    public static ResponseSheet[] Sheets(AlignmentModel model, int respondents, int seed = 1) =>
        [.. Enumerable.Range(0, respondents).Select(number => new ResponseSheet($"respondent-{number}", null, Answers(model, (seed * Shares) + number)))];

    private static Dictionary<string, string> Answers(AlignmentModel model, int number) =>
        model.Questions.ToDictionary(question => question.Id, question => Answer(question, Mix(number, question.Id)));

    private static string Answer(Question question, uint random) => question.Kind switch
    {
        QuestionKind.Amount => $"{random % 1000}000",
        QuestionKind.Choices => Several(question, random),
        // A new string, as when answers are read from the store.
        _ => new string(question.Options[(int)(random % (uint)question.Options.Count)].Value),
    };

    /// <summary>Any of the options that can go together, or the first alone.</summary>
    private static string Several(Question question, uint random)
    {
        var chosen = question.Options.Where((option, index) => !option.IsAlone && (random & 1u << index) != 0).Select(option => option.Value);
        return string.Join(Regie.Alignment.Answers.Separator, chosen) is { Length: > 0 } several ? several : question.Options[0].Value;
    }

    /// <summary>A small hash (FNV-1a with a final mix): spread enough, and the same on every machine.</summary>
    private static uint Mix(int number, string text)
    {
        var hash = 2166136261u ^ (uint)number;
        foreach (var character in text)
            hash = (hash ^ character) * 16777619u;
        hash ^= hash >> 15;
        return (hash * 2246822519u) ^ (hash >> 13);
    }
}
