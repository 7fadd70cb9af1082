using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Turns;

namespace Regie.Bot.Questions;

/// <summary>Opens a person's questions, wherever they are in them, and takes their answers.</summary>
public sealed class QuestionsHandler(QuestionsDialog dialog, AnsweringLoader loader, CampaignViews views) : IActionHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [CampaignVerbs.Answer, AnsweringCards.ReviewVerb];

    /// <inheritdoc/>
    public async Task<string?> HandleAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!InitiativeId.TryParse(turn.Submission?["initiative"], out var id))
            return turn.Say(CampaignTexts.Gone);
        if (turn.IsReadByAll)
            return turn.Say(TurnTexts.NotForAll);
        if (await loader.LoadAsync(turn, id, cancellationToken) is not { } answering)
            return await NotAskedAsync(turn, id, cancellationToken);
        if (turn.Submission?.Verb == AnsweringCards.ReviewVerb)
            await ReviewAsync(turn, answering, cancellationToken);
        else
            await GoOnAsync(turn, answering, cancellationToken);
        return null;
    }

    /// <summary>Shows where the person is: the next question, or that they are done, or that the check is closed.</summary>
    public async Task GoOnAsync(RegieTurn turn, Answering answering, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(answering);
        if (await ClosedAsync(turn, answering, cancellationToken))
            return;
        var response = answering.Response;
        var runner = new DialogRunner(dialog, response.Dialog);
        if (runner.IsActive)
        {
            await runner.RepromptAsync(turn.Context, cancellationToken);
        }
        else if (answering.IsComplete)
        {
            await turn.ShowAsync(AnsweringCards.Done(answering, turn.Language), cancellationToken);
            return;
        }
        else
        {
            await runner.BeginAsync(turn.Context, step: null, cancellationToken);
        }

        response.Paused = false;
        response.Where = turn.Place.ConversationId;
        response.Dialog = runner.Saved;
    }

    /// <summary>Takes the answer on a card of the dialog.</summary>
    public async Task ContinueAsync(RegieTurn turn, Answering answering, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(answering);
        if (await ClosedAsync(turn, answering, cancellationToken))
            return;
        var response = answering.Response;
        var runner = new DialogRunner(dialog, response.Dialog);
        var isAgain = turn.ActivityKey is { } key && key == response.LastActivity;
        if (!runner.IsActive)
        {
            LocalizedText? notice = isAgain ? null : CardTexts.OutOfDate;
            var now = answering.IsComplete ? AnsweringCards.Done(answering, turn.Language, notice) : AnsweringCards.Paused(answering, turn.Language, notice);
            await turn.ShowAsync(now, cancellationToken);
            return;
        }

        if (isAgain)
        {
            await runner.RepromptAsync(turn.Context, cancellationToken);
            return;
        }

        await runner.ContinueAsync(turn.Context, cancellationToken);
        response.LastActivity = runner.HasMoved ? turn.ActivityKey : response.LastActivity;
        response.Where = turn.Place.ConversationId;
        response.Dialog = runner.Saved;
    }

    private async Task ReviewAsync(RegieTurn turn, Answering answering, CancellationToken cancellationToken)
    {
        if (await ClosedAsync(turn, answering, cancellationToken))
            return;
        var runner = new DialogRunner(dialog, answering.Response.Dialog);
        await runner.BeginAsync(turn.Context, answering.Topics[0].Id, cancellationToken);
        answering.Response.Where = turn.Place.ConversationId;
        answering.Response.Dialog = runner.Saved;
    }

    private async Task<bool> ClosedAsync(RegieTurn turn, Answering answering, CancellationToken cancellationToken)
    {
        if (answering.Initiative.Status == InitiativeStatus.Open)
            return false;
        await turn.ShowAsync(await views.ForPersonAsync(turn, answering.Initiative, answering.Response, CampaignTexts.NotOpen, isError: true, cancellationToken: cancellationToken), cancellationToken);
        return true;
    }

    private async Task<string?> NotAskedAsync(RegieTurn turn, InitiativeId id, CancellationToken cancellationToken)
    {
        var initiative = await turn.Session.LoadAsync<Initiative>(id.Value, Initiative.DocumentId, cancellationToken);
        if (initiative is null or { Status: InitiativeStatus.Draft })
            return turn.Say(CampaignTexts.Gone);
        await turn.ShowAsync(await views.ForPersonAsync(turn, initiative, null, QuestionTexts.NotAsked, cancellationToken: cancellationToken), cancellationToken);
        return null;
    }
}
