using Regie.Alignment;

namespace Regie.Bot.Cards;

/// <content>What becomes of a dialog that was stored by an older bot.</content>
public abstract partial class CardDialog
{
    private const string ChangedKey = "regie.card.stepsChanged";
    private const string StepsKey = "steps";

    /// <summary>The ids of all steps that the dialog can have for what this turn is about, in order. A dialog that was stored with others begins anew.</summary>
    protected abstract IEnumerable<string> StepIds(ITurnContext turn);

    /// <summary>True when a dialog on a stack is this one, and was stored by a bot with the same dialogs and steps.</summary>
    public bool IsCurrent(ITurnContext turn, DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(instance);
        return instance.Id == Id && instance.Version == GetInternalVersion() && HasSteps(instance, StepsOf(turn));
    }

    /// <summary>What the card of this turn is to say first; null: nothing.</summary>
    internal static LocalizedText? NoticeOf(ITurnContext turn) => turn.TurnState.Get<string>(ChangedKey) is null ? null : CardTexts.StepsChanged;

    /// <inheritdoc/>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (e.Name != DialogEvents.VersionChanged)
            return false;
        await TellOfChangeAsync(dc.Context, cancellationToken);
        dc.ActiveDialog!.State.Remove(PersistedDialogState);
        return true;
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        innerDc.Parent!.ActiveDialog!.State[StepsKey] = StepsOf(innerDc.Context);
        return base.OnBeginDialogAsync(innerDc, options, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        var instance = innerDc.Parent!.ActiveDialog!;
        var steps = StepsOf(innerDc.Context);
        // After another version of the bot its own steps were dropped already.
        if (innerDc.ActiveDialog is not null && !HasSteps(instance, steps))
        {
            await TellOfChangeAsync(innerDc.Context, cancellationToken);
            innerDc.Stack.Clear();
        }

        instance.State[StepsKey] = steps;
        return innerDc.ActiveDialog is null
            ? await innerDc.BeginDialogAsync(Walk, null, cancellationToken)
            : await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private async Task TellOfChangeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await KeepWhatWasTypedAsync(turn, cancellationToken);
        turn.TurnState.Set(ChangedKey, Id);
    }

    // Of the step that is to be answered only: another card is out of date and changes nothing.
    private async Task KeepWhatWasTypedAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (CardSubmission.Of(turn.Activity) is { } submission && submission["dialog"] == InstanceOf(turn)
            && Resume(turn) is { } step && step.Id == submission["step"])
            await step.LeaveAsync(turn, submission, cancellationToken);
    }

    // The steps are those of a check's own model, so they are no part of the version, which is one for the whole bot.
    private string StepsOf(ITurnContext turn) => string.Join(',', StepIds(turn));

    private static bool HasSteps(DialogInstance instance, string steps) =>
        instance.State.TryGetValue(StepsKey, out var stored) && SdkSeam.Text(stored) == steps;
}
