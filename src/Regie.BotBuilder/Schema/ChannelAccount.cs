using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A person or a bot on a channel.</summary>
public class ChannelAccount
{
    /// <summary>Creates an empty ChannelAccount.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Creates a ChannelAccount from its parts; see the properties of the same names.</summary>
    public ChannelAccount(
        string? id = null,
        string? name = null,
        string? role = null,
        string? aadObjectId = null)
    {
        Id = id!;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>Id on the channel: in Teams `29:…` for a person and `28:…` for a bot. Specific to this bot.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    /// <summary>Name as it is shown.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Object id in Microsoft Entra ID, the same for every bot.</summary>
    [JsonPropertyName("aadObjectId")]
    public string? AadObjectId { get; set; }

    /// <summary>One of RoleTypes.</summary>
    [JsonPropertyName("role")]
    public string? Role { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
