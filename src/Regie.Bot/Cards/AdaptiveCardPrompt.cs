using Regie.Alignment;

namespace Regie.Bot.Cards;

/// <summary>
/// Asks one card and waits for its button. What does not pass comes back with an error at the field and all that was typed; a card that is
/// out of date changes nothing and is answered with the card as it stands now.
/// </summary>
/// <remarks>Written on the official <see cref="Dialog"/>, since Bot Builder itself has no such prompt.</remarks>
public sealed class AdaptiveCardPrompt(string id, CardDialog dialog) : Dialog(id)
{
    private const string StepKey = "step";

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var step = dialog.FindStep(dc.Context, SdkSeam.Text(options)) ?? dialog.Steps(dc.Context)[0];
        dc.ActiveDialog!.State[StepKey] = step.Id;
        await ShowAsync(dc.Context, step, null, null, CardDialog.NoticeOf(dc.Context), cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var turn = dc.Context;
        var step = Current(turn, dc.ActiveDialog!);
        var submission = CardSubmission.Of(turn.Activity);
        if (submission is null)
            return await StayAsync(turn, step, CardTexts.UseTheCard, cancellationToken);
        if (submission["dialog"] != dialog.InstanceOf(turn) || submission["step"] != step.Id || !DialogVerbs.All.Contains(submission.Verb)
            || (submission.Verb == DialogVerbs.Skip && !step.CanSkip))
            return await StayAsync(turn, step, CardTexts.OutOfDate, cancellationToken);

        switch (submission.Verb)
        {
            case DialogVerbs.Next:
                var errors = await step.AcceptAsync(turn, submission, cancellationToken);
                if (errors.Count == 0)
                    break;
                await ShowAsync(turn, step, submission.Values, errors, CardTexts.NotYetRight, cancellationToken);
                return EndOfTurn;
            case DialogVerbs.Skip:
                await step.SkipAsync(turn, cancellationToken);
                break;
            default:
                await step.LeaveAsync(turn, submission, cancellationToken);
                break;
        }

        return await dc.EndDialogAsync(new CardPromptResult(step.Id, submission.Verb), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return ShowAsync(turnContext, Current(turnContext, instance), null, null, null, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    private CardStep Current(ITurnContext turn, DialogInstance instance) =>
        dialog.FindStep(turn, SdkSeam.Text(instance.State.TryGetValue(StepKey, out var id) ? id : null)) ?? dialog.Steps(turn)[0];

    private async Task<DialogTurnResult> StayAsync(ITurnContext turn, CardStep step, LocalizedText notice, CancellationToken cancellationToken)
    {
        await ShowAsync(turn, step, null, null, notice, cancellationToken);
        return EndOfTurn;
    }

    private async Task ShowAsync(
        ITurnContext turn,
        CardStep step,
        IReadOnlyDictionary<string, string>? typed,
        IReadOnlyDictionary<string, LocalizedText>? errors,
        LocalizedText? notice,
        CancellationToken cancellationToken)
    {
        var steps = dialog.Steps(turn);
        var view = new StepView
        {
            Dialog = dialog.InstanceOf(turn),
            Language = dialog.LanguageOf(turn),
            Number = steps.IndexOf(step.Id) + 1,
            Count = steps.Count,
            Typed = typed,
            Errors = errors ?? new Dictionary<string, LocalizedText>(),
            Notice = notice,
        };
        await CardReply.ShowAsync(turn, await step.RenderAsync(turn, view, cancellationToken), cancellationToken);
    }
}
