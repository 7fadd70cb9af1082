using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>An error as the channel reports it.</summary>
public class ErrorResponse
{
    /// <summary>Creates an empty ErrorResponse.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Creates a ErrorResponse from its parts; see the properties of the same names.</summary>
    public ErrorResponse(
        Error? error = null)
    {
        Error = error;
    }

    /// <summary>What went wrong.</summary>
    [JsonPropertyName("error")]
    public Error? Error { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
