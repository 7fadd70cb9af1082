using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>A page of the members of a team or chat.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Asks for the next page; null on the last.</summary>
    [JsonPropertyName("continuationToken")]
    public string? ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonPropertyName("members")]
    public IList<TeamsChannelAccount> Members { get; set; } = [];

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
