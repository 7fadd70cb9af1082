using Regie.BotBuilder.Dialogs.Storage;

namespace Regie.BotBuilder.Dialogs;

/// <summary>An answer to be validated.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object?> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood. A validator may change the value.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt asks.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt remembers between answers.</summary>
    public IDictionary<string, object?> State { get; }

    /// <summary>The number of answers to this prompt, this one included.</summary>
    public int AttemptCount => State.GetNumber(Prompt<T>.AttemptCountKey);
}
