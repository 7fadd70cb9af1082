namespace Regie.BotBuilder.Dialogs;

/// <summary>The dialogs of a turn: which are under way, and what can be done with them.</summary>
public partial class DialogContext
{
    private const string ActivityReceivedKey = "activityReceivedEmitted";

    /// <summary>The dialogs of a turn.</summary>
    /// <param name="dialogs">Those that can be started.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The stack.</param>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack ??= [];
    }

    /// <summary>The dialogs inside a container.</summary>
    /// <param name="dialogs">Those that can be started.</param>
    /// <param name="parentDialogContext">The dialogs that the container stands among.</param>
    /// <param name="state">The stack.</param>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context!, state) => Parent = parentDialogContext;

    /// <summary>The dialogs that can be started here.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The dialogs under way; the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The dialogs that the container of these stands among.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>The dialogs inside the active dialog, when that is a container.</summary>
    public DialogContext? Child =>
        ActiveDialog is { } instance && FindDialog(instance.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog on top of the stack; null when the stack is empty.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Starts a dialog.</summary>
    /// <param name="dialogId">Its id, here or at a parent.</param>
    /// <param name="options">What it is started with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    /// <exception cref="InvalidOperationException">There is no such dialog.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        ThrowIfToken(options, nameof(options));
        var dialog = FindDialog(dialogId) ?? throw new InvalidOperationException(
            $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found." +
            " The dialog must be included in the current or parent DialogSet.");
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Starts a prompt.</summary>
    /// <param name="dialogId">Its id, here or at a parent.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    /// <exception cref="InvalidOperationException">There is no such dialog.</exception>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Goes on with the active dialog.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards; <see cref="DialogTurnStatus.Empty"/> when no dialog is active.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is not here any more.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        if (Context.TurnState.TryAdd(ActivityReceivedKey, true))
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken);
        return ActiveDialog is { } instance
            ? await Required(instance, nameof(ContinueDialogAsync)).ContinueDialogAsync(this, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Empty);
    }

    /// <summary>Ends the active dialog and goes on with the one that started it.</summary>
    /// <param name="result">What it gives back.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    /// <exception cref="InvalidOperationException">The dialog that started it is not here any more.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        ThrowIfToken(result, nameof(result));
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is { } instance
            ? await Required(instance, nameof(EndDialogAsync)).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Cancels all dialogs of this stack.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Cancels all dialogs of this stack. Each but the first may stop that, by handling the event.</summary>
    /// <param name="cancelParents">Whether the parents are cancelled as well.</param>
    /// <param name="eventName">The event; null for <see cref="DialogEvents.CancelDialog"/>.</param>
    /// <param name="eventValue">What goes with the event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string? eventName = null, object? eventValue = null, CancellationToken cancellationToken = default)
    {
        ThrowIfToken(eventValue, nameof(eventValue));
        if (Stack.Count == 0 && Parent is null) return new DialogTurnResult(DialogTurnStatus.Empty);
        var isFirst = true;
        for (var dc = this; dc is not null; isFirst = false)
        {
            if (dc.Stack.Count == 0)
            {
                dc = cancelParents ? dc.Parent : null;
                continue;
            }

            if (!isFirst && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken)) break;
            await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the active dialog and starts another in its place.</summary>
    /// <param name="dialogId">The id of the other, here or at a parent.</param>
    /// <param name="options">What it is started with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    /// <exception cref="InvalidOperationException">There is no such dialog.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        ThrowIfToken(options, nameof(options));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Lets the active dialog ask again.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is not here any more.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken)) return;
        if (ActiveDialog is { } instance)
            await Required(instance, nameof(RepromptDialogAsync)).RepromptDialogAsync(Context, instance, cancellationToken);
    }
}
