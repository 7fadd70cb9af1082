using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>The end of a meeting.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    /// <summary>When it ended, in UTC.</summary>
    [JsonPropertyName("EndTime")]
    public DateTime EndTime { get; set; }
}
