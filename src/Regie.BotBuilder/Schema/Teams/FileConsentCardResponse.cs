using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>What a person answered to a request to store a file.</summary>
public class FileConsentCardResponse
{
    /// <summary>`accept` or `decline`.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; set; }

    /// <summary>What the card carried. Reads as a JsonElement.</summary>
    [JsonPropertyName("context")]
    public object? Context { get; set; }

    /// <summary>Where to write the file.</summary>
    [JsonPropertyName("uploadInfo")]
    public FileUploadInfo? UploadInfo { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
