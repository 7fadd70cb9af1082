using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>What the start and the end of a meeting say of it.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    /// <summary>For example `Scheduled` or `Recurring`.</summary>
    [JsonPropertyName("MeetingType")]
    public string? MeetingType { get; set; }
}
