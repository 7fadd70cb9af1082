using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A conversation that was created.</summary>
public class ConversationResourceResponse
{
    /// <summary>Creates an empty ConversationResourceResponse.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Creates a ConversationResourceResponse from its parts; see the properties of the same names.</summary>
    public ConversationResourceResponse(
        string? activityId = null,
        string? serviceUrl = null,
        string? id = null)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id!;
    }

    /// <summary>Id of the first message, when there was one.</summary>
    [JsonPropertyName("activityId")]
    public string? ActivityId { get; set; }

    /// <summary>Where the conversation takes activities.</summary>
    [JsonPropertyName("serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>Id of the conversation.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
