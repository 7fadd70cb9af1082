using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A text that a person types.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.Text";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What is filled in at first.</summary>
    public string? Value { get; set; }

    /// <summary>What stands in the empty input.</summary>
    public string? Placeholder { get; set; }

    /// <summary>Whether it may be more than one line.</summary>
    public bool IsMultiline { get; set; }

    /// <summary>The most characters; 0 is no limit. A hint: the server must check too.</summary>
    public int MaxLength { get; set; }

    /// <summary>The kind of text.</summary>
    public AdaptiveTextInputStyle Style { get; set; }

    /// <summary>A pattern that the text must match.</summary>
    public string? Regex { get; set; }

    /// <summary>An action beside the input.</summary>
    public AdaptiveAction? InlineAction { get; set; }
}
