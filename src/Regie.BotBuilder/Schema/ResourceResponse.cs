using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>The id that a channel gave to what was sent.</summary>
public class ResourceResponse
{
    /// <summary>Creates an empty ResourceResponse.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Creates a ResourceResponse from its parts; see the properties of the same names.</summary>
    public ResourceResponse(
        string? id = null)
    {
        Id = id!;
    }

    /// <summary>Id of the activity; empty when the channel gave none.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = string.Empty;

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
