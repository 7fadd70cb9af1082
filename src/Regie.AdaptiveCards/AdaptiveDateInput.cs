using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A date that a person picks.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Input.Date";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What is filled in at first, as <c>yyyy-MM-dd</c>.</summary>
    public string? Value { get; set; }

    /// <summary>What stands in the empty input.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The first date, as <c>yyyy-MM-dd</c>. A hint: the server must check too.</summary>
    public string? Min { get; set; }

    /// <summary>The last date, as <c>yyyy-MM-dd</c>. A hint: the server must check too.</summary>
    public string? Max { get; set; }
}
