using Regie.Bot.Cards;
using Regie.Bot.ModelFiles;
using Regie.Bot.Outbox;
using Regie.Bot.Turns;

namespace Regie.Bot.Initiatives;

/// <summary>Begins a draft, and goes on with one.</summary>
public sealed class DraftHandler(InitiativeDialog dialog, Models models, CampaignViews views) : IActionHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [DraftCards.BeginVerb];

    /// <inheritdoc/>
    public async Task<string?> HandleAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var submission = turn.Submission;
        if (!InitiativeId.TryParse(submission?["initiative"], out var id))
            return turn.Say(TurnTexts.UnknownButton);
        if (submission?["starter"] != turn.Person.Key.Value)
            return turn.Say(InitiativeTexts.BeginNotYours);
        var draft = await turn.Session.LoadAsync<Initiative>(id.Value, Initiative.DocumentId, cancellationToken);
        if (draft is not null && !draft.IsLeader(turn.Person.Id))
            return turn.Say(InitiativeTexts.BeginNotYours);
        await BeginAsync(turn, draft ?? Create(turn, id), cancellationToken);
        return null;
    }

    /// <summary>Starts a new draft and shows its first card.</summary>
    public async Task BeginAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        var id = InitiativeId.StartedBy(turn);
        var draft = await turn.Session.LoadAsync<Initiative>(id.Value, Initiative.DocumentId, cancellationToken);
        await BeginAsync(turn, draft ?? Create(turn, id), cancellationToken);
    }

    /// <summary>Takes a card of the dialog.</summary>
    /// <returns>A sentence when there is nothing to show; null when a card was shown.</returns>
    public async Task<string?> ContinueAsync(RegieTurn turn, InitiativeId id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var draft = await turn.Session.LoadAsync<Initiative>(id.Value, Initiative.DocumentId, cancellationToken);
        if (draft is null)
            return await SayAsync(turn, InitiativeTexts.DraftGone, cancellationToken);
        if (!draft.IsLeader(turn.Person.Id))
            return await SayAsync(turn, InitiativeTexts.NotYours, cancellationToken);
        Drafts.Focus(turn.Context, draft);
        var runner = new DialogRunner(dialog, draft.Dialog);
        var isAgain = turn.ActivityKey is { } key && key == draft.LastActivity;
        if (runner.IsActive && isAgain)
        {
            await runner.RepromptAsync(turn.Context, cancellationToken);
        }
        else if (runner.IsActive)
        {
            await runner.ContinueAsync(turn.Context, cancellationToken);
            draft.LastActivity = runner.HasMoved ? turn.ActivityKey : draft.LastActivity;
            draft.Dialog = runner.Saved;
        }
        else if (isAgain && draft.Status == InitiativeStatus.Open)
        {
            await turn.ShowAsync(DraftCards.Started(draft, turn.Language), cancellationToken);
        }
        else if (draft.Status == InitiativeStatus.Draft)
        {
            await turn.ShowAsync(DraftCards.Kept(draft, turn.Language), cancellationToken);
        }
        else
        {
            await turn.ShowAsync(await views.ForPersonAsync(turn, draft, null, InitiativeTexts.AlreadyStarted, cancellationToken: cancellationToken), cancellationToken);
        }

        return null;
    }

    private async Task BeginAsync(RegieTurn turn, Initiative draft, CancellationToken cancellationToken)
    {
        if (draft.Status != InitiativeStatus.Draft)
        {
            await turn.ShowAsync(await views.ForPersonAsync(turn, draft, null, InitiativeTexts.AlreadyStarted, cancellationToken: cancellationToken), cancellationToken);
            return;
        }

        Drafts.Focus(turn.Context, draft);
        var runner = new DialogRunner(dialog, draft.Dialog);
        if (runner.IsActive)
            await runner.RepromptAsync(turn.Context, cancellationToken);
        else
            await runner.BeginAsync(turn.Context, step: null, cancellationToken);
        draft.Dialog = runner.Saved;
    }

    private Initiative Create(RegieTurn turn, InitiativeId id)
    {
        var draft = new Initiative
        {
            Key = id,
            Leader = turn.Person,
            Origin = turn.Place,
            Home = turn.Place,
            ModelVersion = models.Current.Version,
            CreatedAt = turn.Now,
        };
        turn.Session.Add(draft);
        return draft;
    }

    private static async Task<string?> SayAsync(RegieTurn turn, Alignment.LocalizedText text, CancellationToken cancellationToken)
    {
        await turn.ShowAsync(DraftCards.Sentence(text, turn.Language), cancellationToken);
        return null;
    }
}
