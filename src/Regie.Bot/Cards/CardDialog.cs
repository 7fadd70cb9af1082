using Regie.Alignment;

namespace Regie.Bot.Cards;

/// <summary>
/// A dialog that walks through cards in place: a waterfall that asks one card, acts on the button and replaces itself
/// with the next. Each card is an <see cref="AdaptiveCardPrompt"/>.
/// </summary>
/// <remarks>When it was stored by a bot with other steps, it goes on at the first step that is not answered, and says so.</remarks>
public abstract partial class CardDialog : ComponentDialog
{
    private const string Walk = "walk";
    private const string Prompt = "card";

    /// <summary>A dialog with this id.</summary>
    protected CardDialog(string id)
        : base(id)
    {
        AddDialog(new WaterfallDialog(Walk, [AskAsync, ActAsync]));
        AddDialog(new AdaptiveCardPrompt(Prompt, this));
        InitialDialogId = Walk;
    }

    /// <summary>The steps for the person of this turn, in order; never empty.</summary>
    public abstract IReadOnlyList<CardStep> Steps(ITurnContext turn);

    /// <summary>The id of this dialog's instance, which its cards carry.</summary>
    public abstract string InstanceOf(ITurnContext turn);

    /// <summary>The language of the person of this turn.</summary>
    public abstract TextLanguage LanguageOf(ITurnContext turn);

    /// <summary>The step with this id; null when there is none (any more).</summary>
    public CardStep? FindStep(ITurnContext turn, string? id) => Steps(turn).FirstOrDefault(step => step.Id == id);

    /// <summary>The step where the person is to begin or go on; null when there is nothing left to ask.</summary>
    protected abstract CardStep? Resume(ITurnContext turn);

    /// <summary>The step after this one; null when it was the last.</summary>
    protected virtual CardStep? After(ITurnContext turn, CardStep step)
    {
        var steps = Steps(turn);
        var next = steps.IndexOf(step.Id) + 1;
        return next < steps.Count ? steps[next] : null;
    }

    /// <summary>All steps are done: finish the work and show how it stands.</summary>
    protected abstract Task FinishAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>The person goes on later.</summary>
    protected abstract Task PauseAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>The person stops.</summary>
    protected abstract Task CancelAsync(ITurnContext turn, CancellationToken cancellationToken);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var wanted = FindStep(step.Context, SdkSeam.Text(step.Options)) ?? Resume(step.Context);
        return wanted is null
            ? await EndAsync(step, CardOutcome.Finished, cancellationToken)
            : await step.BeginDialogAsync(Prompt, wanted.Id, cancellationToken);
    }

    private async Task<DialogTurnResult> ActAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = step.Context;
        var answered = (CardPromptResult)step.Result;
        var here = FindStep(turn, answered.Step) ?? Steps(turn)[0];
        var steps = Steps(turn);
        switch (answered.Verb)
        {
            case DialogVerbs.Back:
                var before = steps[Math.Max(0, steps.IndexOf(here.Id) - 1)];
                return await step.ReplaceDialogAsync(Walk, before.Id, cancellationToken);
            case DialogVerbs.Pause:
                return await EndAsync(step, CardOutcome.Paused, cancellationToken);
            case DialogVerbs.Cancel:
                return await EndAsync(step, CardOutcome.Cancelled, cancellationToken);
            default:
                return After(turn, here) is { } next
                    ? await step.ReplaceDialogAsync(Walk, next.Id, cancellationToken)
                    : await EndAsync(step, CardOutcome.Finished, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, string outcome, CancellationToken cancellationToken)
    {
        var end = outcome switch
        {
            CardOutcome.Paused => PauseAsync(step.Context, cancellationToken),
            CardOutcome.Cancelled => CancelAsync(step.Context, cancellationToken),
            _ => FinishAsync(step.Context, cancellationToken),
        };
        await end;
        return await step.EndDialogAsync(outcome, cancellationToken);
    }
}
