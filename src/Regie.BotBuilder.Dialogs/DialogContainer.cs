namespace Regie.BotBuilder.Dialogs;

/// <summary>A dialog that holds dialogs, with a stack of their own.</summary>
/// <remarks>When it was stored by a bot whose dialogs were other ones than now, it raises <see cref="DialogEvents.VersionChanged"/> when it
/// goes on; see <see cref="ComponentDialog"/> for what it does when nobody handles that. Outwards it hides that: its own version is its id.</remarks>
/// <param name="dialogId">Its id; null for the name of its type.</param>
public abstract class DialogContainer(string? dialogId = null) : Dialog(dialogId)
{
    /// <summary>The dialogs in it.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The dialogs in it, with their stack.</summary>
    /// <param name="dc">The dialogs that it stands among; it is the active one.</param>
    /// <returns>The dialogs in it; null when there are none.</returns>
    public abstract DialogContext? CreateChildContext(DialogContext dc);

    /// <summary>A dialog in it.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog; null when there is none.</returns>
    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>What changes when a dialog in it changes.</summary>
    /// <returns>The version of the set.</returns>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Notices that the dialogs in it changed since it was stored, and tells so by an event.</summary>
    /// <param name="dc">The dialogs that it stands among; it is the active one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var instance = dc.ActiveDialog ?? throw new InvalidOperationException($"'{Id}' is not active.");
        var stored = instance.Version;
        instance.Version = GetInternalVersion();
        if (stored is null || stored == instance.Version) return;
        await OnVersionChangedAsync(dc, await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken), cancellationToken);
    }

    /// <summary>The dialogs in it changed since it was stored.</summary>
    /// <param name="dc">The dialogs that it stands among.</param>
    /// <param name="isHandled">Whether a dialog did what is to be done about it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    internal virtual Task OnVersionChangedAsync(DialogContext dc, bool isHandled, CancellationToken cancellationToken) => Task.CompletedTask;
}
