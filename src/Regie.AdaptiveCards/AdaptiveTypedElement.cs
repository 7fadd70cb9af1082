using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>The base of everything in a card that carries a <c>type</c>: elements, actions and the card itself.</summary>
public abstract class AdaptiveTypedElement
{
    /// <summary>The name in the schema, such as <c>TextBlock</c>.</summary>
    [JsonPropertyOrder(-10)]
    public abstract string Type { get; set; }

    /// <summary>What actions and answers call it by. For an input: the name of its answer. Unique in a card.</summary>
    [JsonPropertyOrder(-9)]
    public string? Id { get; set; }

    /// <summary>What a client shows when it does not know this element.</summary>
    [JsonPropertyOrder(90)]
    public AdaptiveFallbackElement? Fallback { get; set; }

    /// <summary>Features of the host that this element needs, with their least version.</summary>
    [JsonPropertyOrder(91)]
    public IDictionary<string, string>? Requires { get; set; }

    /// <summary>Properties that the schema does not have, such as <c>msteams</c>. Written as they are, kept when read.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object?> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}
