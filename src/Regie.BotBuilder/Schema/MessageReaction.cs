using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Creates an empty MessageReaction.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Creates a MessageReaction from its parts; see the properties of the same names.</summary>
    public MessageReaction(
        string? type = null)
    {
        Type = type;
    }

    /// <summary>Which, e.g. `like`.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
