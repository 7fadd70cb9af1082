using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs;

/// <summary>Runs a dialog for a turn.</summary>
public static class DialogExtensions
{
    /// <summary>Goes on with the dialogs of the conversation; when none is under way, starts this one. When the conversation ended, cancels
    /// those that are under way.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is stored.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    /// <remarks>What a dialog throws is offered to the dialogs as <see cref="DialogEvents.Error"/>, from the innermost outwards. When one
    /// of them handles it, the turn goes on with what it left on the stack.</remarks>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor).Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        if (turnContext.Activity.Type == ActivityTypes.EndOfConversation)
        {
            await Innermost(dc).CancelAllDialogsAsync(true, cancellationToken: cancellationToken);
            return;
        }

        while (!await TryRunAsync(dialog, dc, cancellationToken))
        {
        }
    }

    private static DialogContext Innermost(DialogContext dc) => dc.Child is { } child ? Innermost(child) : dc;

    private static async Task<bool> TryRunAsync(Dialog dialog, DialogContext dc, CancellationToken cancellationToken)
    {
        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty) await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (await dc.EmitEventAsync(DialogEvents.Error, e, true, true, cancellationToken)) return false;
            throw;
        }
    }
}
