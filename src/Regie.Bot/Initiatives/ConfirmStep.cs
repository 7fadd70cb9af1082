using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Turns;

namespace Regie.Bot.Initiatives;

/// <summary>The last card: everything once more, and the button that starts the check.</summary>
internal sealed class ConfirmStep(Opening opening) : CardStep
{
    private const int MostNames = 20;
    private const int NameMost = 60;

    /// <inheritdoc/>
    public override string Id => "confirm";

    /// <inheritdoc/>
    public override Task<AdaptiveCard> RenderAsync(ITurnContext turn, StepView view, CancellationToken cancellationToken)
    {
        var draft = Drafts.Of(turn);
        var language = view.Language;
        var form = new Form(Id, view, null, Ui.Card(language, InitiativeTexts.ConfirmTitle.In(language)));
        form.Head(InitiativeTexts.ConfirmTitle.In(language));
        if (draft.Subject is { } subject)
        {
            form.Add(Ui.Said(subject.Name, AdaptiveTextSize.Medium, AdaptiveTextWeight.Bolder));
            foreach (var fact in SubjectFacts.Of(subject, language))
                form.Add(fact);
        }

        form.Add(Ui.Fact(InitiativeTexts.Respondents.In(language), Names(draft.Respondents.Select(person => person.Name))));
        form.Add(Ui.Fact(InitiativeTexts.Managers.In(language), Names(draft.Managers.Count > 0 ? draft.Managers.Select(person => person.Name) : [draft.Leader.Name])));
        if (draft.Schedule is { } schedule)
        {
            form.Add(Ui.Fact(InitiativeTexts.Deadline.In(language), schedule.Deadline.LongDate(language)));
            form.Add(Ui.Fact(InitiativeTexts.Quorum.In(language), schedule.Quorum.ToString(language.Culture())));
            if (schedule.Anonymous)
                form.Add(Ui.Line(InitiativeTexts.Anonymous.In(language)));
        }

        if (draft.Home is { IsPersonal: false, ChannelName: { } channel })
            form.Add(Ui.Fact(InitiativeTexts.Channel.In(language), channel));
        form.Hint(InitiativeTexts.ConfirmHint);
        return Task.FromResult(form.Buttons(InitiativeTexts.Start, cancel: true));
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyDictionary<string, LocalizedText>> AcceptAsync(ITurnContext turn, CardSubmission submission, CancellationToken cancellationToken)
    {
        var regie = RegieTurn.Of(turn);
        opening.Open(regie.Session, Drafts.Of(turn), regie.Now);
        return Task.FromResult<IReadOnlyDictionary<string, LocalizedText>>(new Dictionary<string, LocalizedText>());
    }

    private static string Names(IEnumerable<string> names)
    {
        var all = names.ToList();
        var shown = string.Join(", ", all.Take(MostNames).Select(name => UserText.Shorten(name, NameMost)));
        return all.Count > MostNames ? $"{shown}, … (+{all.Count - MostNames})" : shown;
    }
}
