using Regie.BotBuilder.Adapters;
using Regie.BotBuilder.Dialogs;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Testing;

/// <summary>Talks to one dialog, without a bot around it. State is saved, as JSON, after each turn.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _testAdapter;
    private readonly BotCallbackHandler _callback;

    /// <summary>A client on a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is started with.</param>
    /// <param name="middlewares">Middleware, such as a logger.</param>
    /// <param name="conversationState">Where state is saved; null for memory.</param>
    public DialogTestClient(string channelId, Dialog targetDialog, object? initialDialogOptions = null, IEnumerable<IMiddleware>? middlewares = null, ConversationState? conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <summary>A client on an adapter.</summary>
    /// <param name="testAdapter">The adapter.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is started with.</param>
    /// <param name="middlewares">Middleware, such as a logger.</param>
    /// <param name="conversationState">Where state is saved; null for memory.</param>
    public DialogTestClient(TestAdapter testAdapter, Dialog targetDialog, object? initialDialogOptions = null, IEnumerable<IMiddleware>? middlewares = null, ConversationState? conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _testAdapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? []) _testAdapter.Use(middleware);
        var dialogs = new DialogSet(ConversationState.CreateProperty<DialogState>("DialogState")).Add(targetDialog);
        _callback = async (turnContext, cancellationToken) =>
        {
            var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            DialogTurnResult = await dc.ContinueDialogAsync(cancellationToken);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
                DialogTurnResult = await dc.BeginDialogAsync(targetDialog.Id, initialDialogOptions, cancellationToken);
        };
    }

    /// <summary>How things stood after the last turn; null before the first.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; } = null!;

    /// <summary>Where state is saved.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Does something and takes the first answer.</summary>
    /// <typeparam name="T">What kind of answer.</typeparam>
    /// <param name="activity">What.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The answer; null when there is none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.ProcessActivityAsync(activity, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Says something and takes the first answer.</summary>
    /// <typeparam name="T">What kind of answer.</typeparam>
    /// <param name="text">What.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The answer; null when there is none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.SendTextToBotAsync(text, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next answer.</summary>
    /// <typeparam name="T">What kind of answer.</typeparam>
    /// <returns>The answer; null when there is none.</returns>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_testAdapter.GetNextReply()!;
}
