using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Dialogs;

/// <summary>The dialogs of a conversation, as they are stored.</summary>
public class DialogState
{
    /// <summary>No dialog.</summary>
    public DialogState()
    {
    }

    /// <summary>A stack of dialogs.</summary>
    /// <param name="stack">The stack; null for an empty one.</param>
    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    /// <summary>The dialogs; the active one first.</summary>
    [JsonPropertyName("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; } = [];
}
