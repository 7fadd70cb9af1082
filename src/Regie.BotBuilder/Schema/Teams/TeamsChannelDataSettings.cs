using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>The channel that was chosen when the app was added.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>The channel.</summary>
    [JsonPropertyName("selectedChannel")]
    public ChannelInfo? SelectedChannel { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
