using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Creates an empty CardImage.</summary>
    public CardImage()
    {
    }

    /// <summary>Creates a CardImage from its parts; see the properties of the same names.</summary>
    public CardImage(
        string? url = null,
        string? alt = null,
        CardAction? tap = null)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Where the picture is.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>What a screen reader says.</summary>
    [JsonPropertyName("alt")]
    public string? Alt { get; set; }

    /// <summary>What a tap does.</summary>
    [JsonPropertyName("tap")]
    public CardAction? Tap { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
