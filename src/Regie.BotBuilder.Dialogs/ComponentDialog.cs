using Regie.BotBuilder.Dialogs.Storage;

namespace Regie.BotBuilder.Dialogs;

/// <summary>A dialog made of dialogs, to be used as one.</summary>
/// <remarks>When the dialogs in it changed since it was stored, it tells so by <see cref="DialogEvents.VersionChanged"/>. When nobody handles
/// that, a waterfall whose steps are other ones now starts anew, with what its steps remember, and what stood on top of it is cancelled;
/// a dialog that is not there any more is dropped. Handle the event and return true to do something else about it; say something to the person
/// and return false to leave it at that.</remarks>
/// <param name="dialogId">Its id; null for the name of its type.</param>
public partial class ComponentDialog(string? dialogId = null) : DialogContainer(dialogId)
{
    /// <summary>The key under which the inner stack is stored.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _isInitialized;

    /// <summary>The dialog that it starts with; by default the first that was added.</summary>
    public string? InitialDialogId { get; set; }

    /// <summary>Adds a dialog.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This dialog.</returns>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(dc, cancellationToken);
        return await FinishAsync(dc, await OnBeginDialogAsync(CreateChildContext(dc), options!, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (await PrepareAsync(dc, cancellationToken)) return await StartAnewAsync(dc, cancellationToken);
        return await FinishAsync(dc, await OnContinueDialogAsync(CreateChildContext(dc), cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>A dialog that was put on top of this one has ended: what this one asked last is asked again.</remarks>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        if (await PrepareAsync(dc, cancellationToken)) return await StartAnewAsync(dc, cancellationToken);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await InnerContext(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled) await InnerContext(turnContext, instance).CancelAllDialogsAsync(cancellationToken);
        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var inner = InnerContext(dc.Context, dc.ActiveDialog ?? throw new InvalidOperationException($"'{Id}' is not active."));
        inner.Parent = dc;
        return inner;
    }

    /// <summary>Called once, before the dialog is used for the first time.</summary>
    /// <param name="dc">The dialogs that it stands among.</param>
    /// <returns>The work.</returns>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Starts the first dialog in it. Override it to interrupt.</summary>
    /// <param name="innerDc">The dialogs in it.</param>
    /// <param name="options">What it is started with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand in it.</returns>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        return innerDc.BeginDialogAsync(InitialDialogId!, options, cancellationToken);
    }

    /// <summary>Goes on with the active dialog in it. Override it to interrupt.</summary>
    /// <param name="innerDc">The dialogs in it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand in it.</returns>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        return innerDc.ContinueDialogAsync(cancellationToken);
    }

    /// <summary>Called when it ends, after the dialogs in it were cancelled.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="instance">The dialog on the stack.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    protected virtual Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called after the dialogs in it asked again.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog on the stack.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Ends it among the dialogs that it stands among.</summary>
    /// <param name="outerDc">Those dialogs.</param>
    /// <param name="result">What it gives back.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How things stand afterwards.</returns>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        return outerDc.EndDialogAsync(result, cancellationToken);
    }

    // Whether everything that was under way in it was dropped, because the bot has other dialogs now.
    private async Task<bool> PrepareAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        if (!_isInitialized)
        {
            _isInitialized = true;
            await OnInitializeAsync(outerDc);
        }

        var wasActive = CreateChildContext(outerDc).ActiveDialog is not null;
        await CheckForVersionChangeAsync(outerDc, cancellationToken);
        return wasActive && CreateChildContext(outerDc).ActiveDialog is null;
    }

    private async Task<DialogTurnResult> StartAnewAsync(DialogContext outerDc, CancellationToken cancellationToken) =>
        await FinishAsync(outerDc, await OnBeginDialogAsync(CreateChildContext(outerDc), null!, cancellationToken), cancellationToken);

    private async Task<DialogTurnResult> FinishAsync(DialogContext outerDc, DialogTurnResult inner, CancellationToken cancellationToken) =>
        inner.Status == DialogTurnStatus.Waiting ? EndOfTurn : await EndComponentAsync(outerDc, inner.Result!, cancellationToken);

    private DialogContext InnerContext(ITurnContext turnContext, DialogInstance instance)
    {
        var state = instance.State.GetTyped<DialogState>(PersistedDialogState);
        if (state is null) instance.State[PersistedDialogState] = state = new DialogState();
        return new DialogContext(Dialogs, turnContext, state);
    }
}
