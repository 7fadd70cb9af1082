using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Verdicts.Parts;

namespace Regie.Bot.Verdicts;

/// <summary>One verdict in the dossier, as lines of plain text.</summary>
internal sealed class DossierVerdict(Initiative initiative, VerdictRecord verdict, VerdictAnswers? answers, AlignmentModel model, TextLanguage language)
{
    private bool Anonymous => initiative.IsAnonymous;

    private Assessment Assessment => verdict.Assessment;

    public IEnumerable<string> Lines() => [.. Head(), .. Findings(), .. Repair(), .. Roles(), .. model.Topics.SelectMany(Topic), .. Unknowns()];

    private IEnumerable<string> Head()
    {
        yield return DossierText.Fact(DossierTexts.Outcome, Assessment.Outcome.Name().In(language), language);
        yield return OutcomePart.Basis(verdict, language);
        yield return DossierText.Fact(DossierTexts.Model, DossierText.Model(Assessment.ModelVersion, verdict.ModelId, language), language);
        if (UnknownLines.OtherModel(Assessment, model, language) is { } other)
            yield return other;
        foreach (var pair in Assessment.Pairs.Where(PairsPart.IsJudged))
            yield return DossierText.Fact(pair.Pair.Name(), PairsPart.Score(pair, language), language);
    }

    private IEnumerable<string> Findings()
    {
        yield return "";
        yield return VerdictTexts.Reasons.In(language);
        if (Assessment.Findings.Count == 0)
            yield return "- " + VerdictTexts.NoReasons.In(language);
        foreach (var finding in Assessment.Findings)
        {
            var role = model.FindRole(finding.Role)?.Name.In(language) ?? finding.Role;
            yield return $"- {ReasonsPart.Mark(finding).In(language)}: {finding.Reason.In(language)}";
            yield return $"  {VerdictTexts.Advice.In(language, finding.Advice.In(language))} {VerdictTexts.Role.In(language, role)}.";
        }
    }

    private IEnumerable<string> Repair()
    {
        yield return "";
        yield return VerdictTexts.Repair.In(language);
        if (verdict.Repair is not { Status: RepairStatus.Found } found)
            yield return "- " + RepairPart.Sentence(verdict.Repair).In(language);
        else
            foreach (var repair in found.Repairs)
                yield return "- " + repair.Words.In(language);
    }

    private IEnumerable<string> Roles()
    {
        if (!RoleLines.HasRoles(answers))
            yield break;
        yield return "";
        yield return VerdictTexts.Roles.In(language);
        if (Anonymous)
            yield return VerdictTexts.RolesAnonymous.In(language);
        var pairs = RoleLines.Of(model, answers, Anonymous, language);
        if (pairs.Count == 0)
            yield return "- " + VerdictTexts.NoRoleDifference.In(language);
        foreach (var (roles, lines) in pairs)
        {
            yield return "- " + roles;
            foreach (var line in lines)
                yield return "  " + line;
        }
    }

    private IEnumerable<string> Unknowns()
    {
        if (Assessment.UnknownAnswers.Count == 0)
            yield break;
        yield return "";
        yield return VerdictTexts.Unknowns.In(language);
        foreach (var line in UnknownLines.Of(Assessment, language))
            yield return DossierText.Quote + line;
    }

    private IEnumerable<string> Topic(Topic topic)
    {
        var title = topic.Title.In(language);
        yield return "";
        yield return Assessment.FindConsensus(topic.Id) is { } consensus
            ? VerdictTexts.TopicConsensus.In(language, title, consensus.Percent(language))
            : title;
        foreach (var line in topic.Questions.SelectMany(Question))
            yield return line;
        foreach (var given in InOrder(given => given.Comments?.GetValueOrDefault(topic.Id)))
        {
            yield return given.By + ":";
            foreach (var line in DossierText.Quoted(given.Text))
                yield return line;
        }
    }

    private IEnumerable<string> Question(Question question)
    {
        yield return "- " + question.Label.In(language);
        if (question.Kind != QuestionKind.Text && Assessment.FindPosition(question.Id) is { } position)
        {
            yield return "  " + VerdictTexts.Position.In(language, AnswerText.Position(question, position.Kind, position.Value, language));
            yield return "  " + (AnswerText.Hidden(position, Anonymous)?.In(language) ?? AnswerText.Counts(question, position.Counts, position.DontKnow, language));
        }

        // Without names the counts say it all; words that people typed have no counts.
        if (Anonymous && question.Kind != QuestionKind.Text)
            yield break;
        foreach (var (by, text) in InOrder(given => given.Answers.GetValueOrDefault(question.Id)))
            yield return $"{DossierText.Quote}{by}: {UserText.OneLine(AnswerText.Of(question, text, language))}";
    }

    /// <summary>What people gave, by name. Without names it is in the order of the words, so that nothing tells which ones are of one person.</summary>
    private IEnumerable<(string By, string Text)> InOrder(Func<GivenAnswers, string?> text) =>
        (answers?.Given ?? [])
            .Select(given => (By: Name(given.Person), Text: text(given) ?? ""))
            .Where(given => given.Text.Length > 0)
            .OrderBy(given => Anonymous ? "" : given.By, StringComparer.Ordinal)
            .ThenBy(given => given.Text, StringComparer.Ordinal);

    private string Name(string person) =>
        (Anonymous ? null : initiative.Respondents.FirstOrDefault(respondent => respondent.Key.Value == person)?.Name) is { } name
            ? UserText.OneLine(name)
            : VerdictTexts.Comment.In(language);
}
