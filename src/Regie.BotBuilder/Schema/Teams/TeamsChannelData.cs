using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>What Teams adds to an activity.</summary>
public class TeamsChannelData
{
    /// <summary>The channel it happened in.</summary>
    [JsonPropertyName("channel")]
    public ChannelInfo? Channel { get; set; }

    /// <summary>Which event, e.g. `teamMemberAdded`.</summary>
    [JsonPropertyName("eventType")]
    public string? EventType { get; set; }

    /// <summary>The team it happened in.</summary>
    [JsonPropertyName("team")]
    public TeamInfo? Team { get; set; }

    /// <summary>How it draws attention.</summary>
    [JsonPropertyName("notification")]
    public NotificationInfo? Notification { get; set; }

    /// <summary>The tenant it happened in.</summary>
    [JsonPropertyName("tenant")]
    public TenantInfo? Tenant { get; set; }

    /// <summary>The meeting it happened in.</summary>
    [JsonPropertyName("meeting")]
    public TeamsMeetingInfo? Meeting { get; set; }

    /// <summary>The channel that was chosen when the app was added.</summary>
    [JsonPropertyName("settings")]
    public TeamsChannelDataSettings? Settings { get; set; }

    /// <summary>On whose behalf it is sent.</summary>
    [JsonPropertyName("onBehalfOf")]
    [JsonInclude]
    public IList<OnBehalfOf>? OnBehalfOf { get; internal set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
