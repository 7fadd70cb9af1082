using System.Text.Json.Serialization;
using Regie.AdaptiveCards.Json;

namespace Regie.AdaptiveCards;

/// <summary>The base of elements that hold elements.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    /// <summary>The look; null takes over that of the surroundings.</summary>
    public AdaptiveContainerStyle? Style { get; set; }

    /// <summary>Where the content stands from top to bottom.</summary>
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What happens when one clicks anywhere on it.</summary>
    public AdaptiveAction? SelectAction { get; set; }

    /// <summary>Whether it reaches through the padding of what it stands in.</summary>
    public bool Bleed { get; set; }

    /// <summary>The least height, such as <c>80px</c>.</summary>
    public string? MinHeight { get; set; }

    /// <summary>The least height in pixels; 0 is none.</summary>
    [JsonIgnore]
    public uint PixelMinHeight
    {
        get => Pixels.Parse(MinHeight) ?? 0;
        set => MinHeight = Pixels.Format(value);
    }

    /// <summary>Adds an element to the content.</summary>
    /// <param name="element">What is added.</param>
    public abstract void Add(AdaptiveElement element);
}
