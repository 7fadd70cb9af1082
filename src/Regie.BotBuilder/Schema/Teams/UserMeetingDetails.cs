using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>What a person is in a meeting.</summary>
public class UserMeetingDetails
{
    /// <summary>Whether the person is in the meeting now.</summary>
    [JsonPropertyName("inMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>For example `Organizer`, `Presenter` or `Attendee`.</summary>
    [JsonPropertyName("role")]
    public string? Role { get; set; }
}
