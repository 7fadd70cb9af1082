using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>A team, as events carry it.</summary>
public class TeamInfo
{
    /// <summary>Creates an empty TeamInfo.</summary>
    public TeamInfo()
    {
    }

    /// <summary>Creates a TeamInfo from its parts; see the properties of the same names.</summary>
    public TeamInfo(
        string? id = null,
        string? name = null)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Id in Teams.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Its group in Microsoft Entra ID.</summary>
    [JsonPropertyName("aadGroupId")]
    public string? AadGroupId { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
