namespace Regie.BotBuilder.Dialogs;

/// <content>What becomes of dialogs that were stored by an older bot.</content>
public partial class ComponentDialog
{
    /// <inheritdoc/>
    internal override async Task OnVersionChangedAsync(DialogContext dc, bool isHandled, CancellationToken cancellationToken)
    {
        var inner = CreateChildContext(dc);
        if (isHandled) Accept(inner);
        else await DropAsync(inner, cancellationToken);
    }

    private static void Accept(DialogContext inner)
    {
        foreach (var instance in inner.Stack)
        {
            if (inner.FindDialog(instance.Id) is WaterfallDialog waterfall) waterfall.Accept(instance);
        }
    }

    // A waterfall with other steps stays, and starts anew when it goes on; a dialog that is gone goes.
    private static async Task DropAsync(DialogContext inner, CancellationToken cancellationToken)
    {
        var changed = inner.Stack.FindLastIndex(instance => IsChanged(inner, instance));
        if (changed < 0) return;
        var isGone = inner.FindDialog(inner.Stack[changed].Id) is null;
        var kept = inner.Stack.Count - changed - (isGone ? 1 : 0);
        while (inner.Stack.Count > kept) await inner.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
    }

    private static bool IsChanged(DialogContext inner, DialogInstance instance) => inner.FindDialog(instance.Id) switch
    {
        null => true,
        WaterfallDialog waterfall => waterfall.IsOfOtherSteps(instance),
        _ => false,
    };
}
