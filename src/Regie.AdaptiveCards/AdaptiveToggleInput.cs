using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A check box.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.Toggle";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The text beside it.</summary>
    public string Title { get; set; } = "";

    /// <summary>What is filled in at first: <see cref="ValueOn"/> or <see cref="ValueOff"/>.</summary>
    public string? Value { get; set; }

    /// <summary>The answer when it is on.</summary>
    public string ValueOn { get; set; } = bool.TrueString;

    /// <summary>The answer when it is off.</summary>
    public string ValueOff { get; set; } = bool.FalseString;

    /// <summary>Whether the text may take more than one line.</summary>
    public bool Wrap { get; set; }
}
