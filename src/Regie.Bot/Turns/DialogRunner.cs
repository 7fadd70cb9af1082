using System.Text.Json;
using Regie.Bot.Cards;

namespace Regie.Bot.Turns;

/// <summary>
/// Runs a dialog whose stack is kept in a document of the initiative, not in the conversation's state: so an answer and the step after it are one
/// transaction, and a person may go on in another chat or on another device. A stack of another dialog than this one is as good as none.
/// </summary>
public sealed class DialogRunner(CardDialog dialog, JsonElement? saved)
{
    private readonly HeldDialogState _state = new(Load(dialog, saved));

    /// <summary>True when the dialog is waiting for an answer.</summary>
    public bool IsActive => _state.Value.DialogStack.Count > 0;

    /// <summary>The stack to keep; null when the dialog is not running.</summary>
    public JsonElement? Saved => SdkSeam.SaveDialog(_state.Value);

    /// <summary>True when the dialog is elsewhere than it was: what the person did was taken.</summary>
    public bool HasMoved => Saved is { } now && saved is { } before
        ? !JsonElement.DeepEquals(now, before) // By value: a store may give the same JSON back with other escapes.
        : Saved is null != saved is null;

    /// <summary>Begins it, at a step when one is named; what was running of it ends.</summary>
    public async Task BeginAsync(ITurnContext turn, string? step, CancellationToken cancellationToken)
    {
        var context = await ContextAsync(turn, cancellationToken);
        if (IsActive)
            await context.CancelAllDialogsAsync(cancellationToken);
        await context.BeginDialogAsync(dialog.Id, step, cancellationToken);
    }

    /// <summary>Gives it what the person did.</summary>
    public async Task ContinueAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var context = await ContextAsync(turn, cancellationToken);
        await context.ContinueDialogAsync(cancellationToken);
    }

    /// <summary>Shows the card that it waits for.</summary>
    public async Task RepromptAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var context = await ContextAsync(turn, cancellationToken);
        // One that was stored with other steps goes on where it can, which it does by itself.
        if (dialog.IsCurrent(turn, context.ActiveDialog!))
            await context.RepromptDialogAsync(cancellationToken);
        else
            await context.ContinueDialogAsync(cancellationToken);
    }

    private static DialogState Load(CardDialog dialog, JsonElement? saved) =>
        SdkSeam.LoadDialog(saved) is var state && state.DialogStack.All(instance => instance.Id == dialog.Id) ? state : new DialogState();

    private async Task<DialogContext> ContextAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(_state);
        dialogs.Add(dialog);
        return await dialogs.CreateContextAsync(turn, cancellationToken);
    }
}
