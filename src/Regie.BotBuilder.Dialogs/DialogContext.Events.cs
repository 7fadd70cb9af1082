namespace Regie.BotBuilder.Dialogs;

public partial class DialogContext
{
    /// <summary>A dialog, here or at a parent.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog; null when there is none.</returns>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Raises an event, for the active dialog or one that started it to handle.</summary>
    /// <param name="name">The event.</param>
    /// <param name="value">What goes with it.</param>
    /// <param name="bubble">Whether it goes on to the parent when nobody handled it.</param>
    /// <param name="fromLeaf">Whether it starts at the innermost active dialog.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether it was handled.</returns>
    public async Task<bool> EmitEventAsync(string name, object? value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        var dc = this;
        while (fromLeaf && dc.Child is { } child) dc = child;
        return dc.ActiveDialog is { } instance
            && dc.FindDialog(instance.Id) is { } dialog
            && await dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken);
    }

    // The compiler takes a cancellation token for the object before it, which is never meant.
    private static void ThrowIfToken(object? value, string name)
    {
        if (value is CancellationToken) throw new ArgumentException($"{name} cannot be a cancellation token", name);
    }

    internal async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance) return;
        if (FindDialog(instance.Id) is { } dialog) await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        Stack.Remove(instance);
    }

    private Dialog Required(DialogInstance instance, string caller) => FindDialog(instance.Id)
        ?? throw new InvalidOperationException($"DialogContext.{caller}(): A dialog with an id of '{instance.Id}' wasn't found.");
}
