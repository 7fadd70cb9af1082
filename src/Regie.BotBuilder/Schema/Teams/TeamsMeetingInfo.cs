using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>The meeting in which something happened.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Creates an empty TeamsMeetingInfo.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>Creates a TeamsMeetingInfo from its parts; see the properties of the same names.</summary>
    public TeamsMeetingInfo(
        string? id = null)
    {
        Id = id;
    }

    /// <summary>Id of the meeting.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
