using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs;

/// <summary>The questions of prompts.</summary>
internal static class PromptActivity
{
    /// <summary>Sends the question, or the one for a retry.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="isRetry">Whether an answer was not understood or not valid.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The work.</returns>
    public static Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken) =>
        Choose(options, isRetry) is { } prompt ? turnContext.SendActivityAsync(Copy(prompt), cancellationToken) : Task.CompletedTask;

    /// <summary>The question, or the one for a retry; null when there is none.</summary>
    /// <param name="options">What is asked.</param>
    /// <param name="isRetry">Whether an answer was not understood or not valid.</param>
    /// <returns>The question.</returns>
    public static Activity? Choose(PromptOptions options, bool isRetry) => isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;

    /// <summary>A copy. Sending an activity addresses it to one message and gives it an id: the question that is stored must stay
    /// as it was, or the next time it would be sent as an answer to an old message.</summary>
    /// <param name="activity">The question.</param>
    /// <returns>The copy.</returns>
    public static Activity Copy(Activity activity) =>
        JsonSerializer.SerializeToElement(activity, BotJson.TypeInfo<Activity>()).Deserialize(BotJson.TypeInfo<Activity>())!;
}
