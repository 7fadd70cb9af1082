using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>The replies of a turn that are returned in the HTTP response.</summary>
public class ExpectedReplies
{
    /// <summary>Creates an empty ExpectedReplies.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Creates a ExpectedReplies from its parts; see the properties of the same names.</summary>
    public ExpectedReplies(
        IList<Activity>? activities = null)
    {
        Activities = activities!;
    }

    /// <summary>The replies, in order.</summary>
    [JsonPropertyName("activities")]
    public IList<Activity> Activities { get; set; } = [];

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
