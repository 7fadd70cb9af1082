using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Turns;

namespace Regie.Bot.Initiatives;

/// <summary>The first card: what the initiative is about and, from a personal chat, where the check is to appear.</summary>
internal sealed class SubjectStep(HomeChoice homes, Deadlines deadlines) : CardStep
{
    /// <inheritdoc/>
    public override string Id => "subject";

    /// <inheritdoc/>
    public override async Task<AdaptiveCard> RenderAsync(ITurnContext turn, StepView view, CancellationToken cancellationToken)
    {
        var draft = Drafts.Of(turn);
        var form = new Form(Id, view, draft.FormOf(Id), Ui.Card(view.Language, InitiativeTexts.SubjectTitle.In(view.Language)));
        form.Head(InitiativeTexts.SubjectTitle.In(view.Language))
            .Text("name", InitiativeTexts.Name, SubjectForm.NameMost, required: true, hint: InitiativeTexts.NameHint)
            .Text("summary", InitiativeTexts.Summary, SubjectForm.SummaryMost, lines: true)
            .Choice("policyArea", InitiativeTexts.PolicyArea, SubjectLists.Choices(SubjectLists.PolicyAreas, form.Value("policyArea"), view.Language), hint: InitiativeTexts.Choose)
            .Text("partners", InitiativeTexts.Partners, SubjectForm.PartnersMost, hint: InitiativeTexts.PartnersHint)
            .Choice("legalForm", InitiativeTexts.LegalForm, SubjectLists.Choices(SubjectLists.LegalForms, form.Value("legalForm"), view.Language), hint: InitiativeTexts.Choose)
            .Text("contribution", InitiativeTexts.Contribution, most: 40, hint: InitiativeTexts.ContributionHint)
            .Text("staff", InitiativeTexts.Staff, most: 10)
            .Input(DecisionDate(form, RegieTurn.Of(turn).Now), InitiativeTexts.DecisionDate)
            .Hint(InitiativeTexts.DecisionDateHint);
        var channels = await homes.ChoicesAsync(RegieTurn.Of(turn), draft, cancellationToken);
        if (channels.Count > 0)
            form.Choice("channel", InitiativeTexts.Channel, channels, required: true, otherwise: channels[0].Value!);
        return form.Buttons(CardTexts.Next, cancel: true);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyDictionary<string, LocalizedText>> AcceptAsync(ITurnContext turn, CardSubmission submission, CancellationToken cancellationToken)
    {
        var draft = Drafts.Of(turn);
        var errors = new Dictionary<string, LocalizedText>();
        var subject = new SubjectForm(deadlines).Read(submission, RegieTurn.Of(turn).Now, errors);
        var home = await homes.FindAsync(RegieTurn.Of(turn), draft, submission["channel"], cancellationToken);
        if (home is null)
            errors["channel"] = InitiativeErrors.ChannelUnknown;
        if (errors.Count > 0)
            return errors;
        draft.Subject = subject;
        draft.Home = home;
        draft.Keep(Id, submission);
        return errors;
    }

    /// <inheritdoc/>
    public override Task LeaveAsync(ITurnContext turn, CardSubmission submission, CancellationToken cancellationToken)
    {
        Drafts.Of(turn).Keep(Id, submission);
        return Task.CompletedTask;
    }

    private AdaptiveDateInput DecisionDate(Form form, DateTimeOffset now) => new()
    {
        Id = SubjectForm.DecisionInput,
        Value = form.Value(SubjectForm.DecisionInput),
        Min = deadlines.Today(now).Iso(),
        Max = deadlines.LastDecision(now).Iso(),
    };
}
