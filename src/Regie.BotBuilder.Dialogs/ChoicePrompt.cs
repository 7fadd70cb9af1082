using Regie.BotBuilder.Dialogs.Choices;
using Regie.BotBuilder.Dialogs.Recognition;

namespace Regie.BotBuilder.Dialogs;

/// <summary>Asks for one of several choices: by text, number, order or close spelling, in Dutch or English.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions>? _choiceDefaults;

    /// <summary>A prompt for a choice.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Says whether an answer is valid.</param>
    /// <param name="defaultLocale">The language when the activity does not say it; English when null.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>A prompt for a choice.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">How choices are written, by locale.</param>
    /// <param name="validator">Says whether an answer is valid.</param>
    /// <param name="defaultLocale">The language when the activity does not say it; English when null.</param>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : this(dialogId, validator, defaultLocale) => _choiceDefaults = choiceDefaults;

    /// <summary>How the choices are shown.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The language when the activity does not say it; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How the choices are written when they are part of the text; null for what the language does.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>How an answer is understood.</summary>
    public FindChoicesOptions? RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var written = ChoiceOptions ?? PromptCulture.Find(_choiceDefaults, turnContext.Activity.Locale ?? DefaultLocale) ??
            PromptCulture.Of(turnContext.Activity.Locale ?? DefaultLocale).ChoiceOptions();
        var prompt = AppendChoices(
            PromptActivity.Choose(options, isRetry), turnContext.Activity.ChannelId, options.Choices ?? [], options.Style ?? Style, written, cancellationToken);
        return turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var found = ChoiceRecognizers.RecognizeChoices(turnContext.Activity.Text ?? "", options.Choices ?? [], RecognizerOptions);
        return Task.FromResult(found.Count == 0
            ? new PromptRecognizerResult<FoundChoice>()
            : new PromptRecognizerResult<FoundChoice> { Succeeded = true, Value = found[0].Resolution });
    }
}
