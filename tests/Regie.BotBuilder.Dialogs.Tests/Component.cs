using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Tests;

/// <summary>A component that writes down how it ends, and that can be interrupted.</summary>
internal sealed class Component : ComponentDialog
{
    public Component(string id, Dialog inner)
        : base(id) => AddDialog(inner);

    public List<string> Calls { get; init; } = [];

    /// <summary>The event that it handles.</summary>
    public string? Handles { get; init; }

    /// <summary>What it does when it handles the event.</summary>
    public Action<DialogContext>? OnHandled { get; init; }

    /// <summary>The word that cancels everything in it.</summary>
    public string? Cancel { get; init; }

    /// <summary>The word that is answered, after which the question is asked again.</summary>
    public string? Help { get; init; }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var text = innerDc.Context.Activity.Text;
        if (text is not null && text == Cancel) return await innerDc.CancelAllDialogsAsync(cancellationToken);
        if (text is not null && text == Help)
        {
            await innerDc.Context.SendActivityAsync("uitleg", cancellationToken: cancellationToken);
            await innerDc.RepromptDialogAsync(cancellationToken);
            return EndOfTurn;
        }

        if (innerDc.ActiveDialog is null) return await innerDc.BeginDialogAsync(InitialDialogId!, null, cancellationToken);
        return await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        Calls.Add($"{Id}:end:{reason}");
        return Task.CompletedTask;
    }

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived) Calls.Add($"event:{e.Name}");
        if (e.Name != Handles) return Task.FromResult(false);
        OnHandled?.Invoke(dc);
        return Task.FromResult(true);
    }
}
