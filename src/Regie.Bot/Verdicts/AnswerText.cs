using System.Globalization;
using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts;

/// <summary>Stored answers and positions in words. The answer to a question of kind <see cref="QuestionKind.Text"/> is a person's text.</summary>
internal static class AnswerText
{
    /// <summary>One stored answer.</summary>
    public static string Of(Question question, string value, TextLanguage language)
    {
        if (value == Answers.DontKnow)
            return CardTexts.DontKnow.In(language);
        return question.Kind switch
        {
            QuestionKind.Text => value,
            QuestionKind.Amount => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount.Euros(language) : value,
            QuestionKind.Choices => string.Join(", ", value.Split(Answers.Separator).Select(option => Option(question, option, language))),
            _ => Option(question, value, language),
        };
    }

    /// <summary>Where respondents stand on a question.</summary>
    public static string Position(Question? question, PositionKind kind, string? value, TextLanguage language) => kind switch
    {
        PositionKind.Clear when value is { Length: > 0 } => question is null ? value : Of(question, value, language),
        PositionKind.Clear => VerdictTexts.PositionNoOption.In(language),
        PositionKind.Contested => VerdictTexts.PositionContested.In(language),
        PositionKind.Open => VerdictTexts.PositionOpen.In(language),
        _ => VerdictTexts.PositionUnknown.In(language),
    };

    /// <summary>"Ja: 4 · Nee: 1 · weet ik niet: 2"; only what was chosen.</summary>
    public static string Counts(Question? question, IEnumerable<OptionCount> counts, int dontKnow, TextLanguage language)
    {
        var parts = counts
            .Where(count => count.Count > 0)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{Option(question, count.Option, language)}: {count.Count}"))
            .ToList();
        if (dontKnow > 0)
            parts.Add(VerdictTexts.DontKnow.In(language, dontKnow));
        return parts.Count == 0 ? VerdictTexts.NoAnswers.In(language) : string.Join(" · ", parts);
    }

    /// <summary>Why nothing may be told of what was answered to a question: it would tell who said what; null when it may.</summary>
    public static LocalizedText? Hidden(QuestionPosition position, bool anonymous) =>
        Hidden(anonymous, position.IsWithheld, position.Opinions + position.DontKnow);

    /// <inheritdoc cref="Hidden(QuestionPosition, bool)"/>
    /// <remarks>With several choices it is not known how many answered; the most chosen one tells the least that it can be.</remarks>
    public static LocalizedText? Hidden(Evidence evidence, Question? question, bool anonymous)
    {
        var counts = evidence.Counts.Select(count => count.Count).DefaultIfEmpty();
        return Hidden(anonymous, evidence.IsWithheld, (question?.Kind == QuestionKind.Choices ? counts.Max() : counts.Sum()) + evidence.DontKnow);
    }

    private static LocalizedText? Hidden(bool anonymous, bool isWithheld, int answered) =>
        isWithheld ? VerdictTexts.Withheld
        : anonymous && answered is > 0 and < RoleDifference.SmallestAnonymousGroup ? VerdictTexts.TooFew
        : null;

    /// <summary>How much people agree, in a word.</summary>
    public static string Agreement(double consensus, TextLanguage language) => (consensus switch
    {
        >= 0.8 => VerdictTexts.Agree,
        >= 0.6 => VerdictTexts.MostlyAgree,
        >= 0.4 => VerdictTexts.Divided,
        _ => VerdictTexts.Disagree,
    }).In(language);

    /// <summary>An option as people read it; a step of a scale that has no words of its own says how long the scale is.</summary>
    public static string Option(Question? question, string option, TextLanguage language)
    {
        var label = question?.FindOption(option)?.Label.In(language) ?? option;
        return question?.Kind == QuestionKind.Scale && label == option ? VerdictTexts.OfScale.In(language, option, question.Options.Count) : label;
    }
}
