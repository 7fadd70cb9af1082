using Regie.BotBuilder.Dialogs.Recognition;

namespace Regie.BotBuilder.Dialogs;

/// <summary>Asks for a number, in figures or words, in Dutch or English.</summary>
/// <typeparam name="T">The type of the number: int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>A prompt for a number.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer is valid.</param>
    /// <param name="defaultLocale">The language when the activity does not say it; English when null.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (!NumberRecognizer.Supports(typeof(T)))
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");
        DefaultLocale = defaultLocale;
    }

    /// <summary>The language when the activity does not say it; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        return PromptActivity.SendAsync(turnContext, options, isRetry, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var isDutch = Language.IsDutch(turnContext.Activity.Locale ?? DefaultLocale);
        return Task.FromResult(NumberRecognizer.Find(turnContext.Activity.Text, isDutch) is { } number && NumberRecognizer.TryConvert<T>(number, out var value)
            ? new PromptRecognizerResult<T> { Succeeded = true, Value = value }
            : new PromptRecognizerResult<T>());
    }
}
