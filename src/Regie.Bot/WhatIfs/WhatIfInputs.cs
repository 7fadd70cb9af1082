using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Verdicts;

namespace Regie.Bot.WhatIfs;

/// <summary>The field of one question, with the position that is tried or the one that people have.</summary>
internal static class WhatIfInputs
{
    public static IEnumerable<AdaptiveElement> Of(WhatIfView view, Question question)
    {
        var language = view.Language;
        var several = question.Kind == QuestionKind.Choices;
        var answered = Answered(view, question);
        var choices = question.Options.Select(option => new AdaptiveChoice { Title = AnswerText.Option(question, option.Value, language), Value = option.Value });
        if (!several)
            choices = choices.Prepend(new AdaptiveChoice { Title = WhatIfTexts.AsAnswered.In(language, answered), Value = WhatIfForm.AsAnswered });
        yield return new AdaptiveChoiceSetInput
        {
            Id = question.Id,
            Label = question.Label.In(language),
            IsMultiSelect = several,
            Style = several ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact,
            Placeholder = several ? null : InitiativeTexts.Choose.In(language),
            Wrap = true,
            Value = view.Typed?.GetValueOrDefault(question.Id) ?? view.Tried.GetValueOrDefault(question.Id) ?? (several ? Clear(view, question) : WhatIfForm.AsAnswered),
            Choices = [.. choices],
        };
        if (view.Errors.TryGetValue(question.Id, out var error))
            yield return Ui.Error(question.Id, error.In(language));
        if (several)
            yield return Ui.Hint(WhatIfTexts.Answered.In(language, answered));
    }

    /// <summary>Where people stand, in words.</summary>
    public static string Answered(WhatIfView view, Question question) => view.Real.Assessment.FindPosition(question.Id) is { } position
        ? AnswerText.Position(question, position.Kind, position.Value, view.Language)
        : VerdictTexts.PositionOpen.In(view.Language);

    private static string Clear(WhatIfView view, Question question) =>
        view.Real.Assessment.FindPosition(question.Id) is { Kind: PositionKind.Clear, Value: { } value } ? value : "";
}
