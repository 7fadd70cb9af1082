namespace Regie.Bot.Turns;

/// <summary>A dialog's state that is held by the caller instead of by a bot state.</summary>
internal sealed class HeldDialogState(DialogState value) : IStatePropertyAccessor<DialogState>
{
    /// <summary>The state.</summary>
    public DialogState Value { get; private set; } = value;

    /// <inheritdoc/>
    public string Name => nameof(DialogState);

    /// <inheritdoc/>
    public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(Value);

    /// <inheritdoc/>
    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        Value = value;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Value = new DialogState();
        return Task.CompletedTask;
    }
}
