using Regie.BotBuilder.Dialogs.Choices;
using Regie.BotBuilder.Dialogs.Storage;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs;

/// <summary>A dialog that asks one thing, until the answer is understood and valid.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public abstract class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = "AttemptCount";
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T>? _validator;

    /// <summary>A prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer is valid; null when each that was understood is.</param>
    protected Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        _validator = validator;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The options are not <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var instance = Active(dc);
        if (options is not PromptOptions asked)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);
        instance.State[PersistedOptions] = asked;
        instance.State[PersistedState] = new Dictionary<string, object?> { [AttemptCountKey] = 0 };
        await OnPromptAsync(dc.Context, instance.State.GetBag(PersistedState), asked, false, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var instance = Active(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message) return EndOfTurn;
        var state = instance.State.GetBag(PersistedState);
        var options = Options(instance);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        state[AttemptCountKey] = state.GetNumber(AttemptCountKey) + 1;
        var isValid = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken);
        if (isValid) return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        if (!dc.Context.Responded) await OnPromptAsync(dc.Context, state, options, true, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    /// <remarks>A dialog that was put on top of this one has ended: the question is asked again.</remarks>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc?.Context!, Active(dc), cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return OnPromptAsync(turnContext, instance.State.GetBag(PersistedState), Options(instance), false, cancellationToken);
    }

    /// <summary>Keeps an activity that it understands as its answer from the dialogs around it, which may take others as an interruption.</summary>
    /// <param name="dc">The dialogs, with this one active.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether it understands it.</returns>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var instance = Active(dc);
        return e?.Name == DialogEvents.ActivityReceived
            && dc.Context.Activity.Type == ActivityTypes.Message
            && (await OnRecognizeAsync(dc.Context, instance.State.GetBag(PersistedState), Options(instance), cancellationToken)).Succeeded;
    }

    /// <summary>Asks.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers between answers.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="isRetry">Whether an answer was not understood or not valid.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Understands an answer.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers between answers.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What it understood.</returns>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>Shows choices with a question.</summary>
    /// <param name="prompt">The question.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">How they are written when they are part of the text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A message with both.</returns>
    protected virtual IMessageActivity AppendChoices(IMessageActivity? prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options = null, CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? "";
        var message = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => MessageFactory.Text(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options),
        };
        if (prompt is null)
        {
            message.InputHint = InputHints.ExpectingInput;
            return message;
        }

        var merged = PromptActivity.Copy((Activity)prompt);
        merged.Text = message.Text;
        merged.SuggestedActions = message.SuggestedActions is { Actions.Count: > 0 } suggested ? suggested : merged.SuggestedActions;
        if (message.Attachments is { Count: > 0 } added) merged.Attachments = [.. merged.Attachments ?? [], .. added];
        return merged;
    }

    private static void ExpectInput(Activity? activity)
    {
        if (activity is not null && string.IsNullOrEmpty(activity.InputHint)) activity.InputHint = InputHints.ExpectingInput;
    }

    private static PromptOptions Options(DialogInstance instance) => instance.State.GetTyped<PromptOptions>(PersistedOptions) ?? new PromptOptions();

    private DialogInstance Active(DialogContext? dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog ?? throw new InvalidOperationException($"'{Id}' is not active.");
    }
}
