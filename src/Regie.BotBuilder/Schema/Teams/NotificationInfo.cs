using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>How a message draws attention.</summary>
public class NotificationInfo
{
    /// <summary>Creates an empty NotificationInfo.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Creates a NotificationInfo from its parts; see the properties of the same names.</summary>
    public NotificationInfo(
        bool? alert = null)
    {
        Alert = alert;
    }

    /// <summary>Also shown in the activity feed.</summary>
    [JsonPropertyName("alert")]
    public bool? Alert { get; set; }

    /// <summary>Shown in a meeting.</summary>
    [JsonPropertyName("alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>Page that is shown in a meeting.</summary>
    [JsonPropertyName("externalResourceUrl")]
    public string? ExternalResourceUrl { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
