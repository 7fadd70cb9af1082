namespace Regie.BotBuilder.Dialogs;

/// <summary>A part of a conversation: something that is asked or done over one or more turns.</summary>
public abstract class Dialog
{
    /// <summary>Says that the dialog waits for the next activity.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string? _id;

    /// <summary>A dialog.</summary>
    /// <param name="dialogId">Its id, unique in its set; null for the name of its type.</param>
    protected Dialog(string? dialogId = null) => _id = dialogId;

    /// <summary>The id, unique in its set.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Starts the dialog, which is on top of the stack already.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="options">What it is started with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>Goes on with the dialog, when it is on top of the stack and an activity came in. By default it ends.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Goes on with the dialog when one that it started has ended. By default it ends with the same result.</summary>
    /// <param name="dc">The dialogs of this turn.</param>
    /// <param name="reason">Why it is called.</param>
    /// <param name="result">What the other dialog gave back.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks again what the dialog asked last. By default nothing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog on the stack.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Cleans up before the dialog leaves the stack. By default nothing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog on the stack.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>What changes when the dialog changed so that one that is under way should start anew.</summary>
    /// <returns>By default the id.</returns>
    public virtual string GetVersion() => Id;

    /// <summary>Handles an event of this dialog or of one that it started.</summary>
    /// <param name="dc">The dialogs, with this one active.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether it was handled, so that it goes no further.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken)) return true;
        if (e.Bubble && dc.Parent is { } parent && await parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken)) return true;
        return await OnPostBubbleEventAsync(dc, e, cancellationToken);
    }

    /// <summary>Handles an event before the parents see it. By default it does not.</summary>
    /// <param name="dc">The dialogs, with this one active.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether it was handled.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>Handles an event that no parent handled. By default it does not.</summary>
    /// <param name="dc">The dialogs, with this one active.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether it was handled.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>The id of a dialog that was not given one.</summary>
    /// <returns>By default the name of its type.</returns>
    protected virtual string OnComputeId() => GetType().Name;
}
