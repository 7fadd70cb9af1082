using System.Text.Json.Serialization;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs.Choices;

/// <summary>Something that one can choose.</summary>
/// <param name="value">What is given back when it is chosen.</param>
public class Choice(string? value = null)
{
    /// <summary>What is given back when it is chosen, and shown when <see cref="Action"/> is not set.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; } = value;

    /// <summary>The button that stands for it.</summary>
    [JsonPropertyName("action")]
    public CardAction? Action { get; set; }

    /// <summary>Other names by which it can be chosen.</summary>
    [JsonPropertyName("synonyms")]
    public List<string>? Synonyms { get; set; }

    internal string Title => Action?.Title is { Length: > 0 } title ? title : Value ?? "";
}
