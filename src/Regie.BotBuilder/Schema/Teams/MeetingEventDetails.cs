using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>What the start and the end of a meeting say of it.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    // Nobody else makes one or derives from it, as in the official library.
    internal MeetingEventDetails()
    {
    }

    /// <summary>For example `Scheduled` or `Recurring`.</summary>
    [JsonPropertyName("MeetingType")]
    public string? MeetingType { get; set; }
}
