using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Cards;
using Regie.Bot.People;
using Regie.Bot.Turns;

namespace Regie.Bot.Initiatives;

/// <summary>The dialog in which a leader describes an initiative: subject, people, schedule, confirm.</summary>
public sealed class InitiativeDialog : CardDialog
{
    /// <summary>The dialog's id.</summary>
    public const string DialogId = "initiative";

    private readonly CardStep[] _steps;

    /// <summary>The dialog.</summary>
    public InitiativeDialog(IRoster roster, HomeChoice homes, Deadlines deadlines, Opening opening)
        : base(DialogId) =>
        _steps = [new SubjectStep(homes, deadlines), new PeopleStep(roster), new ScheduleStep(deadlines), new ConfirmStep(opening)];

    /// <inheritdoc/>
    protected override IEnumerable<string> StepIds(ITurnContext turn) => _steps.Select(step => step.Id);

    /// <inheritdoc/>
    public override IReadOnlyList<CardStep> Steps(ITurnContext turn) => _steps;

    /// <inheritdoc/>
    public override string InstanceOf(ITurnContext turn) => InstanceOf(Drafts.Of(turn).Key);

    /// <inheritdoc/>
    public override TextLanguage LanguageOf(ITurnContext turn) => RegieTurn.Of(turn).Language;

    /// <summary>The instance id of a draft's dialog.</summary>
    public static string InstanceOf(InitiativeId draft) => $"{DialogId}:{draft}";

    /// <inheritdoc/>
    protected override CardStep? Resume(ITurnContext turn)
    {
        var draft = Drafts.Of(turn);
        var next = draft.Subject is null ? 0 : draft.Respondents.Count == 0 ? 1 : draft.Schedule is null ? 2 : 3;
        return draft.Status == InitiativeStatus.Draft ? _steps[next] : null;
    }

    /// <inheritdoc/>
    protected override Task FinishAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var regie = RegieTurn.Of(turn);
        return regie.ShowAsync(DraftCards.Started(Drafts.Of(turn), regie.Language), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task PauseAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var regie = RegieTurn.Of(turn);
        return regie.ShowAsync(DraftCards.Kept(Drafts.Of(turn), regie.Language), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task CancelAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var regie = RegieTurn.Of(turn);
        regie.Session.Remove(Drafts.Of(turn));
        return regie.ShowAsync(DraftCards.Cancelled(regie.Language), cancellationToken);
    }
}
