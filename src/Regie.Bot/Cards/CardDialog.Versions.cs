using Regie.Alignment;

namespace Regie.Bot.Cards;

/// <content>What becomes of a dialog that was stored by an older bot.</content>
public abstract partial class CardDialog
{
    private const string ChangedKey = "regie.card.stepsChanged";

    /// <summary>The ids of all steps that the dialog can have, in order. A dialog that was stored with others begins anew.</summary>
    protected abstract IEnumerable<string> StepIds { get; }

    /// <summary>True when a dialog on a stack is this one, and was stored by a bot with the same steps.</summary>
    public bool IsCurrent(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return instance.Id == Id && instance.Version == GetInternalVersion();
    }

    /// <summary>What the card of this turn is to say first; null: nothing.</summary>
    internal static LocalizedText? NoticeOf(ITurnContext turn) => turn.TurnState.Get<string>(ChangedKey) is null ? null : CardTexts.StepsChanged;

    /// <inheritdoc/>
    protected override string GetInternalVersion() => $"{base.GetInternalVersion()}:{string.Join(',', StepIds)}";

    /// <inheritdoc/>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (e.Name != DialogEvents.VersionChanged)
            return false;
        var turn = dc.Context;
        await KeepWhatWasTypedAsync(turn, cancellationToken);
        turn.TurnState.Set(ChangedKey, Id);
        dc.ActiveDialog!.State.Remove(PersistedDialogState);
        return true;
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        return innerDc.ActiveDialog is null
            ? innerDc.BeginDialogAsync(Walk, null, cancellationToken)
            : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    // Of the step that is to be answered only: another card is out of date and changes nothing.
    private async Task KeepWhatWasTypedAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (CardSubmission.Of(turn.Activity) is { } submission && submission["dialog"] == InstanceOf(turn)
            && Resume(turn) is { } step && step.Id == submission["step"])
            await step.LeaveAsync(turn, submission, cancellationToken);
    }
}
