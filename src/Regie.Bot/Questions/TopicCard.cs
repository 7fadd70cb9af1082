using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Questions;

/// <summary>Draws the card of one topic, with what was answered before.</summary>
internal static class TopicCard
{
    /// <summary>More options than this are a list to open; fewer are all in sight.</summary>
    private const int MostInSight = 5;

    /// <summary>The card.</summary>
    public static AdaptiveCard Draw(Topic topic, Answering answering, StepView view)
    {
        var language = view.Language;
        var form = new Form(topic.Id, view, Kept(topic, answering.Response), Ui.Card(language, topic.Title.In(language))) { MayBeLeftHalfDone = true };
        form.Head(topic.Title.In(language));
        if (answering.Initiative.Subject is { } subject)
            form.Add(Ui.Fact(QuestionTexts.About.In(language), subject.Name));
        form.Hint(topic.Strategy.Name()).Add(Ui.Line(topic.Intro.In(language)));
        if (RoleQuestion.IsOn(topic, answering))
            RoleQuestion.Add(form, answering, language);
        foreach (var question in topic.Questions)
            Add(form, question, language);
        return form
            .Text(topic.CommentId, QuestionTexts.Comment, Answers.MaxTextLength, lines: true)
            .Buttons(QuestionTexts.Save, skip: true);
    }

    private static void Add(Form form, Question question, TextLanguage language)
    {
        if (question.IsJudged)
        {
            var choices = question.Options
                .Select(option => new AdaptiveChoice { Title = option.Label.In(language), Value = option.Value })
                .Append(new AdaptiveChoice { Title = CardTexts.DontKnow.In(language), Value = Answers.DontKnow });
            var several = question.Kind == QuestionKind.Choices;
            var inSight = several || (question.Kind != QuestionKind.Scale && question.Options.Count <= MostInSight);
            form.Choice(question.Id, question.Label, choices, several, inSight, required: true, hint: Initiatives.InitiativeTexts.Choose);
        }
        else
        {
            form.Text(question.Id, question.Label, question.Kind == QuestionKind.Amount ? 40 : Answers.MaxTextLength, lines: question.Kind == QuestionKind.Text);
        }

        form.Hint(question.Help);
    }

    private static Dictionary<string, string> Kept(Topic topic, Response response)
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in topic.Questions)
        {
            if (response.Answers.TryGetValue(question.Id, out var answer))
                kept[question.Id] = answer;
        }

        if (response.Comments.TryGetValue(topic.Id, out var comment))
            kept[topic.CommentId] = comment;
        if (response.Role is { } role)
            kept[RoleQuestion.Input] = role;
        return kept;
    }
}
