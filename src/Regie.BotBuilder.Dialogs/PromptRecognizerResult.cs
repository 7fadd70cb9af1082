namespace Regie.BotBuilder.Dialogs;

/// <summary>What a prompt understood of an answer.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether it understood it.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer; default when it was not understood.</summary>
    public T Value { get; set; } = default!;
}
