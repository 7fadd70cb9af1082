using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>One or more choices that a person makes. Several answers are joined by commas.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.ChoiceSet";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The choices, in order.</summary>
    public List<AdaptiveChoice> Choices { get; set; } = [];

    /// <summary>The values chosen at first, joined by commas.</summary>
    public string? Value { get; set; }

    /// <summary>A list, buttons, or a list in which one can search.</summary>
    public AdaptiveChoiceInputStyle Style { get; set; }

    /// <summary>Whether more than one may be chosen.</summary>
    public bool IsMultiSelect { get; set; }

    /// <summary>Whether the texts may take more than one line.</summary>
    public bool Wrap { get; set; }

    /// <summary>What stands in the empty input.</summary>
    public string? Placeholder { get; set; }

    /// <summary>Choices that the client asks the bot for while one types.</summary>
    [JsonPropertyName("choices.data")]
    public AdaptiveDataQuery? DataQuery { get; set; }
}
