using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Regie.BotBuilder.Dialogs.Storage;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs;

/// <summary>Dialogs that can start each other.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private string? _version;

    static DialogSet() => BotJson.AddResolver(DialogsJsonContext.Default);

    /// <summary>A set whose stack is stored.</summary>
    /// <param name="dialogState">Where the stack is stored.</param>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>A set inside a container, which stores the stack.</summary>
    public DialogSet()
    {
    }

    /// <summary>What changes when a dialog of the set is added or changed.</summary>
    /// <returns>A hash of the versions of the dialogs.</returns>
    public virtual string GetVersion() => _version ??= Convert.ToBase64String(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(_dialogs.Values.Select(dialog => dialog.GetVersion())))));

    /// <summary>Adds a dialog, and those it depends on. One whose id is in use gets a number behind it.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This set.</returns>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;
        var id = dialog.Id;
        for (var suffix = 2; _dialogs.ContainsKey(dialog.Id); suffix++)
            dialog.Id = string.Create(CultureInfo.InvariantCulture, $"{id}{suffix}");
        _dialogs.Add(dialog.Id, dialog);
        if (dialog is IDialogDependencies { } needy)
        {
            foreach (var dependency in needy.GetDependencies()) Add(dependency);
        }

        return this;
    }

    /// <summary>The dialogs of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The dialogs, with their stack.</returns>
    /// <exception cref="InvalidOperationException">The set was made without a place to store its stack.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): the DialogSet was created without an IStatePropertyAccessor.");
        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>A dialog of the set.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog; null when there is none.</returns>
    public Dialog? Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>The dialogs, in the order in which they were added.</summary>
    /// <returns>The dialogs.</returns>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;
}
