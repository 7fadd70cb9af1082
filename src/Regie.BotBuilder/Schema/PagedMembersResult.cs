using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A page of the members of a conversation.</summary>
public class PagedMembersResult
{
    /// <summary>Creates an empty PagedMembersResult.</summary>
    public PagedMembersResult()
    {
    }

    /// <summary>Creates a PagedMembersResult from its parts; see the properties of the same names.</summary>
    public PagedMembersResult(
        string? continuationToken = null,
        IList<ChannelAccount>? members = null)
    {
        ContinuationToken = continuationToken;
        Members = members!;
    }

    /// <summary>Asks for the next page; null on the last.</summary>
    [JsonPropertyName("continuationToken")]
    public string? ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    [JsonPropertyName("members")]
    public IList<ChannelAccount> Members { get; set; } = [];

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
