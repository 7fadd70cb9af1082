using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>What went wrong.</summary>
public class Error
{
    /// <summary>Creates an empty Error.</summary>
    public Error()
    {
    }

    /// <summary>Creates a Error from its parts; see the properties of the same names.</summary>
    public Error(
        string? code = null,
        string? message = null,
        InnerHttpError? innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>Code for programs, e.g. `BotNotInConversationRoster`.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>Sentence for developers.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>The error of a service behind the channel.</summary>
    [JsonPropertyName("innerHttpError")]
    public InnerHttpError? InnerHttpError { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
