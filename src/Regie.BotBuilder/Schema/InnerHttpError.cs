using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>The error of a service behind the channel.</summary>
public class InnerHttpError
{
    /// <summary>Creates an empty InnerHttpError.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Creates a InnerHttpError from its parts; see the properties of the same names.</summary>
    public InnerHttpError(
        int? statusCode = null,
        object? body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>HTTP status.</summary>
    [JsonPropertyName("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>Body of its answer.</summary>
    [JsonPropertyName("body")]
    public object? Body { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
