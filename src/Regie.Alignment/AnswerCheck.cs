namespace Regie.Alignment;

/// <summary>Checks what a person typed or chose. Never throws on input.</summary>
public static class AnswerCheck
{
    /// <summary>The answer to <paramref name="question"/> as it is to be stored.</summary>
    public static AnswerResult Check(Question question, string? raw)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (string.IsNullOrWhiteSpace(raw))
            return new(null, question.IsRequired ? AnswerProblem.Missing : AnswerProblem.None);
        if (question.Kind == QuestionKind.Text)
            return Text(raw);
        var trimmed = raw.AsSpan().Trim();
        if (trimmed.SequenceEqual(Answers.DontKnow))
            return new(Answers.DontKnow, AnswerProblem.None);
        return question.Kind switch
        {
            QuestionKind.Choices => Several(question, trimmed),
            QuestionKind.Amount => Amounts.Check(trimmed),
            _ => One(question, trimmed),
        };
    }

    /// <summary>A comment on a topic as it is to be stored.</summary>
    public static AnswerResult CheckComment(string? raw) =>
        string.IsNullOrWhiteSpace(raw) ? new(null, AnswerProblem.None) : Text(raw);

    private static AnswerResult Text(string raw)
    {
        var text = raw.Trim();
        return text.Length > Answers.MaxTextLength ? new(null, AnswerProblem.TooLong) : new(text, AnswerProblem.None);
    }

    private static AnswerResult One(Question question, ReadOnlySpan<char> value) =>
        question.IndexOf(value) is >= 0 and var index
            ? new(question.Options[index].Value, AnswerProblem.None)
            : new(null, AnswerProblem.UnknownOption);

    private static AnswerResult Several(Question question, ReadOnlySpan<char> value)
    {
        var chosen = 0UL;
        foreach (var part in value.Split(Answers.Separator))
        {
            var option = value[part].Trim();
            if (option.IsEmpty)
                continue;
            if (question.IndexOf(option) is not (>= 0 and var index))
                return new(null, AnswerProblem.UnknownOption);
            chosen |= 1UL << index;
        }
        if (chosen == 0)
            return new(null, question.IsRequired ? AnswerProblem.Missing : AnswerProblem.None);
        var isSeveral = (chosen & (chosen - 1)) != 0;
        for (var index = 0; isSeveral && index < question.Options.Count; index++)
            if ((chosen & 1UL << index) != 0 && question.Options[index].IsAlone)
                return new(null, AnswerProblem.NotTogether);
        return new(OptionSet.Join(question, chosen), AnswerProblem.None);
    }
}
