using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A number that a person types.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.Number";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What is filled in at first; <see cref="double.NaN"/> is empty.</summary>
    public double Value { get; set; } = double.NaN;

    /// <summary>What stands in the empty input.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The least; <see cref="double.NaN"/> is no limit. A hint: the server must check too.</summary>
    public double Min { get; set; } = double.NaN;

    /// <summary>The most; <see cref="double.NaN"/> is no limit. A hint: the server must check too.</summary>
    public double Max { get; set; } = double.NaN;
}
