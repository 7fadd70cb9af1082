using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A conversation and who is in it.</summary>
public class ConversationMembers
{
    /// <summary>Id of the conversation.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    /// <summary>Who is in it.</summary>
    [JsonPropertyName("members")]
    public IList<ChannelAccount> Members { get; set; } = [];

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
