using System.Text.Json.Serialization;
using Regie.AdaptiveCards.Json;

namespace Regie.AdaptiveCards;

/// <summary>A picture.</summary>
public class AdaptiveImage : AdaptiveElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Image";

    /// <summary>A picture without an address yet.</summary>
    public AdaptiveImage()
    {
    }

    /// <summary>A picture.</summary>
    /// <param name="url">Its address, or its bytes as a data URI.</param>
    public AdaptiveImage(string url) => Url = new Uri(url);

    /// <summary>A picture.</summary>
    /// <param name="url">Its address, or its bytes as a data URI.</param>
    public AdaptiveImage(Uri url) => Url = url;

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>Its address, or its bytes as a data URI.</summary>
    public Uri? Url { get; set; }

    /// <summary>What it shows, for who cannot see it.</summary>
    public string? AltText { get; set; }

    /// <summary>The size.</summary>
    public AdaptiveImageSize Size { get; set; }

    /// <summary>The shape.</summary>
    public AdaptiveImageStyle Style { get; set; }

    /// <summary>Where it stands.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>A colour behind it, as <c>#AARRGGBB</c> or <c>#RRGGBB</c>.</summary>
    public string? BackgroundColor { get; set; }

    /// <summary>What happens when one clicks it.</summary>
    public AdaptiveAction? SelectAction { get; set; }

    /// <summary>The width in pixels; 0 leaves it to <see cref="Size"/>.</summary>
    [JsonPropertyName("width"), JsonConverter(typeof(PixelsConverter))]
    public uint PixelWidth { get; set; }

    /// <summary>The height in pixels; 0 leaves it to <see cref="Size"/>.</summary>
    [JsonIgnore]
    public uint PixelHeight
    {
        get => Height.Unit ?? 0;
        set => Height = new AdaptiveHeight(value);
    }
}
