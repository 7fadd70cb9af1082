using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>Something that goes with a message: a card, a file, a picture.</summary>
public class Attachment
{
    /// <summary>Creates an empty Attachment.</summary>
    public Attachment()
    {
    }

    /// <summary>Creates a Attachment from its parts; see the properties of the same names.</summary>
    public Attachment(
        string? contentType = null,
        string? contentUrl = null,
        object? content = null,
        string? name = null,
        string? thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Media type, `application/vnd.microsoft.card.adaptive` for an Adaptive Card.</summary>
    [JsonPropertyName("contentType")]
    public string? ContentType { get; set; }

    /// <summary>Where the content is.</summary>
    [JsonPropertyName("contentUrl")]
    public string? ContentUrl { get; set; }

    /// <summary>The content itself. Reads as a JsonElement; anything that BotJson can write may be set.</summary>
    [JsonPropertyName("content")]
    public object? Content { get; set; }

    /// <summary>Name of the file.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>A small picture of it.</summary>
    [JsonPropertyName("thumbnailUrl")]
    public string? ThumbnailUrl { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
