using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Questions;
using Regie.Bot.Verdicts.Parts;

namespace Regie.Bot.Verdicts;

/// <summary>A verdict in full, for one of the people concerned: every finding, and per topic what was answered.</summary>
/// <param name="View">The verdict.</param>
/// <param name="Answers">The answers that it rests on.</param>
/// <param name="Reader">The key of the person who looks.</param>
/// <param name="Language">The language of that person.</param>
internal sealed record VerdictDetails(VerdictView View, VerdictAnswers? Answers, string Reader, TextLanguage Language)
{
    private const int MostOfName = 80;

    private bool Anonymous => View.Initiative.IsAnonymous;

    /// <summary>Everything, in parts that are never divided over pages.</summary>
    public IEnumerable<AdaptiveElement> Parts()
    {
        if (UnknownLines.OtherModel(View.Assessment, View.Model, Language) is { } other)
            yield return Ui.Hint(other);
        if (View.Difference is { } difference)
        {
            yield return Ui.Subheading(VerdictTexts.Difference.In(Language, View.Previous!.Number));
            yield return Ui.Line(DifferencePart.Outcome(difference, Language));
            foreach (var line in DifferencePart.Lines(difference, View.Model, Language))
                yield return Ui.Said(line);
        }

        yield return Ui.Subheading(VerdictTexts.Reasons.In(Language));
        if (View.Assessment.Findings.Count == 0)
            yield return Ui.Line(VerdictTexts.NoReasons.In(Language));
        foreach (var finding in View.Assessment.Findings)
            yield return ReasonsPart.One(View, finding, Language);
        foreach (var part in Roles())
            yield return part;
        if (Anonymous)
            yield return Ui.Hint(VerdictTexts.Anonymous.In(Language));
        foreach (var part in View.Model.Topics.SelectMany(Topic))
            yield return part;
        if (View.Assessment.UnknownAnswers.Count > 0)
            yield return Ui.Subheading(VerdictTexts.Unknowns.In(Language));
        foreach (var line in UnknownLines.Of(View.Assessment, Language))
            yield return Ui.Said(line);
    }

    private IEnumerable<AdaptiveElement> Roles()
    {
        if (!RoleLines.HasRoles(Answers))
            yield break;
        yield return Ui.Subheading(VerdictTexts.Roles.In(Language));
        if (Anonymous)
            yield return Ui.Hint(VerdictTexts.RolesAnonymous.In(Language));
        var pairs = RoleLines.Of(View.Model, Answers, Anonymous, Language);
        if (pairs.Count == 0)
            yield return Ui.Line(VerdictTexts.NoRoleDifference.In(Language));
        foreach (var (roles, lines) in pairs)
        {
            yield return new AdaptiveContainer
            {
                Spacing = AdaptiveSpacing.Medium,
                Items = [new AdaptiveTextBlock(roles) { Weight = AdaptiveTextWeight.Bolder, Wrap = true }, .. lines.Select(line => Ui.Line(line))],
            };
        }
    }

    private IEnumerable<AdaptiveElement> Topic(Topic topic)
    {
        var title = topic.Title.In(Language);
        var heading = Ui.Subheading(View.Assessment.FindConsensus(topic.Id) is { } consensus
            ? VerdictTexts.TopicConsensus.In(Language, title, consensus.Percent(Language))
            : title);
        heading.Separator = true;
        yield return heading;
        foreach (var question in topic.Questions)
        {
            yield return Told(question);
            if (question.Kind == QuestionKind.Text)
            {
                foreach (var said in Said(given => given.Answers.GetValueOrDefault(question.Id), VerdictTexts.Answer, VerdictTexts.OwnAnswer))
                    yield return said;
            }
        }

        foreach (var said in Said(given => given.Comments?.GetValueOrDefault(topic.Id), VerdictTexts.Comment, VerdictTexts.OwnComment))
            yield return said;
    }

    private AdaptiveContainer Told(Question question)
    {
        var part = new AdaptiveContainer { Spacing = AdaptiveSpacing.Medium };
        part.Items.Add(Ui.Line(question.Label.In(Language)));
        if (View.Assessment.FindPosition(question.Id) is { } position && question.Kind != QuestionKind.Text)
        {
            part.Items.Add(Ui.Hint(VerdictTexts.Position.In(Language, AnswerText.Position(question, position.Kind, position.Value, Language))));
            var hidden = AnswerText.Hidden(position, Anonymous);
            part.Items.Add(Ui.Hint(hidden?.In(Language) ?? AnswerText.Counts(question, position.Counts, position.DontKnow, Language)));
            if (hidden is null && position.Consensus is { } consensus)
                part.Items.Add(Ui.Hint(VerdictTexts.QuestionConsensus.In(Language, consensus.Percent(Language), AnswerText.Agreement(consensus, Language))));
        }

        if (question.Kind != QuestionKind.Text && Own?.Answers.GetValueOrDefault(question.Id) is { } answer)
            part.Items.Add(Highlighted(VerdictTexts.OwnAnswer.In(Language), AnswerText.Of(question, answer, Language)));
        return part;
    }

    private GivenAnswers? Own => Answers?.Given.FirstOrDefault(given => given.Person == Reader);

    /// <summary>What people wrote. Without names it is in the order of the words, so that nothing tells which remarks are of one person.</summary>
    private IEnumerable<AdaptiveElement> Said(Func<GivenAnswers, string?> text, LocalizedText label, LocalizedText ownLabel)
    {
        var said = (Answers?.Given ?? [])
            .Select(given => (Own: given.Person == Reader, Label: Label(given, label, ownLabel), Text: text(given)))
            .Where(one => !string.IsNullOrEmpty(one.Text) && one.Text != Alignment.Answers.DontKnow);
        foreach (var (own, by, words) in said.OrderByDescending(one => one.Own).ThenBy(one => one.Text, StringComparer.Ordinal))
            yield return own ? Highlighted(by, words!) : Ui.Fact(by, words!);
    }

    private string Label(GivenAnswers given, LocalizedText label, LocalizedText ownLabel)
    {
        if (given.Person == Reader)
            return ownLabel.In(Language);
        var name = Anonymous ? null : View.Initiative.Respondents.FirstOrDefault(respondent => respondent.Key.Value == given.Person)?.Name;
        return name is null ? label.In(Language) : UserText.Shorten(name, MostOfName);
    }

    private static AdaptiveRichTextBlock Highlighted(string label, string text)
    {
        var fact = Ui.Fact(label, text);
        foreach (var run in fact.Inlines.OfType<AdaptiveTextRun>())
            run.Highlight = true;
        return fact;
    }
}
