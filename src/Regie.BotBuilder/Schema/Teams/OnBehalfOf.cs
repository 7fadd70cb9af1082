using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>On whose behalf a message is sent.</summary>
public class OnBehalfOf
{
    /// <summary>Always 0.</summary>
    [JsonPropertyName("itemId")]
    public int ItemId { get; set; }

    /// <summary>`person`.</summary>
    [JsonPropertyName("mentionType")]
    public string? MentionType { get; set; }

    /// <summary>Id of the person.</summary>
    [JsonPropertyName("mri")]
    public string? Mri { get; set; }

    /// <summary>Name of the person.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
