using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts;

/// <summary>Answers to questions or with options that the model of the check does not have: they are kept and told, and do not count.</summary>
internal static class UnknownLines
{
    /// <summary>One line an answer; what was answered may be a person's text.</summary>
    public static IEnumerable<string> Of(Assessment assessment, TextLanguage language) =>
        assessment.UnknownAnswers.Select(unknown => VerdictTexts.UnknownAnswer.In(language, UserText.OneLine(unknown.Question), UserText.OneLine(unknown.Value), unknown.Count));

    /// <summary>The sentence when a verdict was given with another version of the model than is at hand now; null when it was not.</summary>
    public static string? OtherModel(Assessment assessment, AlignmentModel model, TextLanguage language) =>
        assessment.ModelVersion == model.Version ? null : VerdictTexts.OtherModel.In(language, assessment.ModelVersion, model.Version);
}
