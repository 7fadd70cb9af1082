using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Creates an empty ChannelInfo.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>Creates a ChannelInfo from its parts; see the properties of the same names.</summary>
    public ChannelInfo(
        string? id = null,
        string? name = null)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Id; that of General equals the team's.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name; null for General.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>`standard`, `private` or `shared`.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
