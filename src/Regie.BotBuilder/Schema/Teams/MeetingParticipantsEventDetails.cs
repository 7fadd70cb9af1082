using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>Who joined or left a meeting.</summary>
public class MeetingParticipantsEventDetails
{
    /// <summary>Creates an empty MeetingParticipantsEventDetails.</summary>
    public MeetingParticipantsEventDetails()
    {
    }

    /// <summary>Creates a MeetingParticipantsEventDetails from its parts; see the property of the same name.</summary>
    [JsonConstructor]
    public MeetingParticipantsEventDetails(
        IList<TeamsMeetingMember>? members = null)
    {
        Members = members ?? [];
    }

    /// <summary>Those who joined or left; never null.</summary>
    [JsonPropertyName("members")]
    public IList<TeamsMeetingMember> Members { get; } = [];
}
