using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A time of day that a person picks.</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.Time";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What is filled in at first, as <c>HH:mm</c>.</summary>
    public string? Value { get; set; }

    /// <summary>What stands in the empty input.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The earliest, as <c>HH:mm</c>. A hint: the server must check too.</summary>
    public string? Min { get; set; }

    /// <summary>The latest, as <c>HH:mm</c>. A hint: the server must check too.</summary>
    public string? Max { get; set; }
}
