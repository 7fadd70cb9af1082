using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Verdicts;

/// <summary>Where roles look differently at an initiative, in words: per two roles the questions on which they are furthest apart.</summary>
internal static class RoleLines
{
    /// <summary>The lines under the names of two roles, those that are furthest apart first; empty when nobody said from which role they answer.</summary>
    /// <param name="model">The model that was answered.</param>
    /// <param name="answers">The answers behind the verdict.</param>
    /// <param name="anonymous">Whether nobody may be recognised: then roles with few answers and all counts are left out.</param>
    /// <param name="language">The reader's language.</param>
    public static IReadOnlyList<(string Roles, IReadOnlyList<string> Lines)> Of(AlignmentModel model, VerdictAnswers? answers, bool anonymous, TextLanguage language)
    {
        var sheets = (answers?.Given ?? []).Select(given => new ResponseSheet(given.Person, given.Role, given.Answers));
        return
        [
            .. from difference in RoleDifference.Find(model, sheets, anonymous)
               group difference by (A: difference.RoleA, B: difference.RoleB) into pair
               let names = (A: Name(model, pair.Key.A, language), B: Name(model, pair.Key.B, language))
               select (VerdictTexts.RolePair.In(language, names.A, names.B), (IReadOnlyList<string>)[.. pair.Select(difference => Line(model, difference, names, language))]),
        ];
    }

    /// <summary>True when somebody said from which role they answer.</summary>
    public static bool HasRoles(VerdictAnswers? answers) => answers?.Given.Any(given => given.Role is not null) == true;

    private static string Line(AlignmentModel model, RoleDifference difference, (string A, string B) names, TextLanguage language)
    {
        var question = model.FindQuestion(difference.Question)!;
        return VerdictTexts.RoleDifference.In(
            language, question.Label.In(language), names.A, Told(question, difference.LeaningA, difference.CountsA, language), names.B, Told(question, difference.LeaningB, difference.CountsB, language));
    }

    private static string Told(Question question, string leaning, IReadOnlyList<OptionCount> counts, TextLanguage language)
    {
        if (counts.Count > 0)
            return AnswerText.Counts(question, counts, 0, language);
        return leaning.Length == 0
            ? VerdictTexts.PositionNoOption.In(language)
            : string.Join(" / ", leaning.Split(Answers.Separator).Select(option => AnswerText.Option(question, option, language)));
    }

    private static string Name(AlignmentModel model, string role, TextLanguage language) => model.FindRole(role)?.Name.In(language) ?? role;
}
