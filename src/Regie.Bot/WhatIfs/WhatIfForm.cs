using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Questions;

namespace Regie.Bot.WhatIfs;

/// <summary>Reads the positions on a what-if card. A card carries ids, never trust: what is no answer to a question of the model is refused.</summary>
internal static class WhatIfForm
{
    /// <summary>The choice that leaves a question as it was answered; no option of a model can be called so.</summary>
    public const string AsAnswered = "answered:";

    /// <summary>What is tried after this card.</summary>
    /// <param name="view">The card before.</param>
    /// <param name="typed">What was chosen.</param>
    /// <param name="errors">What is wrong, by question id.</param>
    public static IReadOnlyDictionary<string, string> Read(WhatIfView view, CardSubmission typed, Dictionary<string, LocalizedText> errors)
    {
        var tried = new Dictionary<string, string>(view.Tried, StringComparer.Ordinal);
        foreach (var question in view.Model.Questions.Where(question => question.IsJudged && typed.Values.ContainsKey(question.Id)))
        {
            var real = view.Real.Assessment.FindPosition(question.Id);
            if (Position(question, real, typed[question.Id].Trim(), errors) is { } position)
                tried[question.Id] = position;
            else if (!errors.ContainsKey(question.Id))
                tried.Remove(question.Id);
        }

        return tried;
    }

    /// <summary>The position that was chosen; null when it is the one that people have, or when it is wrong.</summary>
    private static string? Position(Question question, QuestionPosition? real, string chosen, Dictionary<string, LocalizedText> errors)
    {
        var clear = real is { Kind: PositionKind.Clear } ? real.Value : null;
        if (chosen == AsAnswered)
            return null;
        if (chosen.Length == 0)
            return question.Kind == QuestionKind.Choices && clear is { Length: > 0 } ? "" : null;
        var result = AnswerCheck.Check(question, chosen);
        if (result is { IsValid: true, Value: { } value } && value != Answers.DontKnow)
            return value == clear ? null : value;
        errors[question.Id] = result.Problem == AnswerProblem.NotTogether ? QuestionTexts.ErrorNotTogether : QuestionTexts.ErrorUnknownOption;
        return null;
    }
}
