using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>A tenant.</summary>
public class TenantInfo
{
    /// <summary>Creates an empty TenantInfo.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Creates a TenantInfo from its parts; see the properties of the same names.</summary>
    public TenantInfo(
        string? id = null)
    {
        Id = id;
    }

    /// <summary>Id of the tenant.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
