namespace Regie.BotBuilder.Dialogs.Tests;

/// <summary>A dialog that writes down how it is called.</summary>
internal sealed class Probe(string id) : Dialog(id)
{
    private List<string>? _shared;

    /// <summary>What was called. When the list is shared with other dialogs each line starts with the id.</summary>
    public List<string> Calls
    {
        get => _shared ?? Own;
        init => _shared = value;
    }

    public string? Handles { get; init; }

    public Func<DialogContext, CancellationToken, Task<DialogTurnResult>>? OnContinue { get; init; }

    private List<string> Own { get; } = [];

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        Note("begin");
        return Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        Note("continue");
        return OnContinue?.Invoke(dc, cancellationToken) ?? Task.FromResult(EndOfTurn);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        Note("reprompt");
        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        Note($"end:{reason}");
        return Task.CompletedTask;
    }

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (_shared is null) Note($"event:{e.Name}");
        return Task.FromResult(e.Name == Handles);
    }

    private void Note(string call) => Calls.Add(_shared is null ? call : $"{Id}:{call}");
}
