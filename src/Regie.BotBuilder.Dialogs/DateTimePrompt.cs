using Regie.BotBuilder.Dialogs.Recognition;

namespace Regie.BotBuilder.Dialogs;

/// <summary>Asks for a date, in figures or words, in Dutch or English.</summary>
/// <param name="dialogId">Its id.</param>
/// <param name="validator">Says whether an answer is valid.</param>
/// <param name="defaultLocale">The language when the activity does not say it; English when null.</param>
public class DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>>? validator = null, string? defaultLocale = null)
    : Prompt<IList<DateTimeResolution>>(dialogId, validator)
{
    /// <summary>The language when the activity does not say it; English when null.</summary>
    public string? DefaultLocale { get; set; } = defaultLocale;

    /// <inheritdoc/>
    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        return PromptActivity.SendAsync(turnContext, options, isRetry, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var found = DateRecognizer.Find(turnContext.Activity.Text, turnContext.Activity.Locale ?? DefaultLocale, Now(turnContext));
        return Task.FromResult(found.Count == 0
            ? new PromptRecognizerResult<IList<DateTimeResolution>>()
            : new PromptRecognizerResult<IList<DateTimeResolution>> { Succeeded = true, Value = found });
    }

    // Where the person is, when the channel says so; the clock of the turn otherwise.
    private static DateTime Now(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return (activity.LocalTimestamp ?? activity.Timestamp ?? (turnContext.TurnState.Get<TimeProvider>() ?? TimeProvider.System).GetLocalNow()).DateTime;
    }
}
