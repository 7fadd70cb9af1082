using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>The start of a meeting.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    /// <summary>When it started, in UTC.</summary>
    [JsonPropertyName("StartTime")]
    public DateTime StartTime { get; set; }
}
