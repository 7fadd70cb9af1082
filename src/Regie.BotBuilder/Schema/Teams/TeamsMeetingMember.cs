using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>A person in a meeting.</summary>
public class TeamsMeetingMember
{
    /// <summary>Creates a TeamsMeetingMember from its parts; see the properties of the same names.</summary>
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    /// <summary>The person.</summary>
    [JsonPropertyName("user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>What they are in the meeting.</summary>
    [JsonPropertyName("meeting")]
    public UserMeetingDetails Meeting { get; set; }
}
