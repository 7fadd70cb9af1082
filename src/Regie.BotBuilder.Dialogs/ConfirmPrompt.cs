using Regie.BotBuilder.Dialogs.Choices;
using Regie.BotBuilder.Dialogs.Recognition;

namespace Regie.BotBuilder.Dialogs;

/// <summary>Asks for yes or no, in Dutch or English.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)>? _choiceDefaults;

    /// <summary>A prompt for yes or no.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer is valid.</param>
    /// <param name="defaultLocale">The language when the activity does not say it; English when null.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>A prompt for yes or no.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">The two choices and how they are written, by locale.</param>
    /// <param name="validator">Says whether an answer is valid.</param>
    /// <param name="defaultLocale">The language when the activity does not say it; English when null.</param>
    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : this(dialogId, validator, defaultLocale) => _choiceDefaults = choiceDefaults;

    /// <summary>How the two choices are shown.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language when the activity does not say it; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How the choices are written when they are part of the text; null for what the language does.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>Yes and no; null for those of the language.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var (yes, no, written) = Choices(turnContext);
        var prompt = AppendChoices(
            PromptActivity.Choose(options, isRetry), turnContext.Activity.ChannelId, [yes, no], options.Style ?? Style, written, cancellationToken);
        return turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var text = turnContext.Activity.Text ?? "";
        var (yes, no, written) = Choices(turnContext);
        var answer = YesNoRecognizer.Find(text);
        // Without numbers before the choices, a number is not an answer.
        if (answer is null && written.IncludeNumbers != false && ChoiceRecognizers.RecognizeChoices(text, [yes, no]) is [var found, ..])
            answer = found.Resolution.Index == 0;
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer is not null, Value = answer ?? false });
    }

    private (Choice Yes, Choice No, ChoiceFactoryOptions Written) Choices(ITurnContext turnContext)
    {
        var locale = turnContext.Activity.Locale ?? DefaultLocale;
        var culture = PromptCulture.Of(locale);
        var (yes, no, written) = _choiceDefaults is not null && PromptCulture.TryFind(_choiceDefaults, locale, out var given)
            ? given
            : (new Choice(culture.Yes), new Choice(culture.No), culture.ChoiceOptions());
        return (ConfirmChoices?.Item1 ?? yes, ConfirmChoices?.Item2 ?? no, ChoiceOptions ?? written);
    }
}
