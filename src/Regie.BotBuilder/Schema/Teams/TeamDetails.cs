using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>A team, as the connector describes it.</summary>
public class TeamDetails
{
    /// <summary>Id in Teams.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Its group in Microsoft Entra ID.</summary>
    [JsonPropertyName("aadGroupId")]
    public string? AadGroupId { get; set; }

    /// <summary>`standard`, `sharedChannel` or `privateChannel`.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>How many channels it has.</summary>
    [JsonPropertyName("channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>How many members it has.</summary>
    [JsonPropertyName("memberCount")]
    public int MemberCount { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
