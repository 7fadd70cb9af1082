using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>What all events of a meeting say of it. Teams writes these names with a capital.</summary>
public class MeetingDetailsBase
{
    // Nobody else makes one or derives from it, as in the official library.
    internal MeetingDetailsBase()
    {
    }

    /// <summary>Id of the meeting, in Base64.</summary>
    [JsonPropertyName("Id")]
    public string? Id { get; set; }

    /// <summary>Address with which one joins it.</summary>
    [JsonPropertyName("JoinUrl")]
    public Uri? JoinUrl { get; set; }

    /// <summary>Title.</summary>
    [JsonPropertyName("Title")]
    public string? Title { get; set; }
}
