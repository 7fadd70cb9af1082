using System.Text.Json.Serialization;
using Regie.AdaptiveCards.Json;

namespace Regie.AdaptiveCards;

/// <summary>An Adaptive Card.</summary>
[JsonConverter(typeof(AdaptiveCardConverter))]
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of the attachment that holds a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The name of a card in the schema.</summary>
    public const string TypeName = "AdaptiveCard";

    /// <summary>A card.</summary>
    /// <param name="schemaVersion">The version of the schema that it needs.</param>
    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    /// <summary>A card.</summary>
    /// <param name="schemaVersion">The version of the schema that it needs, such as <c>1.5</c>.</param>
    /// <exception cref="AdaptiveSerializationException">It is not a version.</exception>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    internal AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0))
    {
    }

    /// <summary>The newest version of the schema that this library knows.</summary>
    public static readonly AdaptiveSchemaVersion KnownSchemaVersion = new(1, 6);

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The version of the schema that the card needs. An older client shows <see cref="FallbackText"/>.</summary>
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>What a client shows that cannot show the card.</summary>
    public string? FallbackText { get; set; }

    /// <summary>What is said when the card is read aloud.</summary>
    public string? Speak { get; set; }

    /// <summary>The language, as a two-letter code; dates and times are written in it.</summary>
    public string? Lang { get; set; }

    /// <summary>The content, top to bottom.</summary>
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>The buttons at the bottom.</summary>
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>How the card is brought up to date for the people who look at it.</summary>
    public AdaptiveRefresh? Refresh { get; set; }

    /// <summary>How a person signs in before the card can be used.</summary>
    public AdaptiveAuthentication? Authentication { get; set; }

    /// <summary>Facts about the card that are not shown.</summary>
    public AdaptiveMetadata? Metadata { get; set; }

    /// <summary>What happens when one clicks anywhere on the card.</summary>
    public AdaptiveAction? SelectAction { get; set; }

    /// <summary>The height. Default: as high as the content.</summary>
    public AdaptiveHeight Height { get; set; } = AdaptiveHeight.Auto;

    /// <summary>The least height, such as <c>80px</c>.</summary>
    public string? MinHeight { get; set; }

    /// <summary>The least height in pixels; 0 is none.</summary>
    public uint PixelMinHeight
    {
        get => Pixels.Parse(MinHeight) ?? 0;
        set => MinHeight = Pixels.Format(value);
    }

    /// <summary>Where the content stands from top to bottom.</summary>
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>Whether text runs from right to left; null leaves it to the client.</summary>
    public bool? Rtl { get; set; }

    /// <summary>Reads a card. What is not known is kept, with a warning: elements and actions as
    /// <see cref="AdaptiveUnknownElement"/> and <see cref="AdaptiveUnknownAction"/>, properties in
    /// <see cref="AdaptiveTypedElement.AdditionalProperties"/>.</summary>
    /// <param name="json">The card as JSON text.</param>
    /// <returns>The card and what was odd about it.</returns>
    /// <exception cref="AdaptiveSerializationException">The text is not JSON, not a card, or holds a value of the wrong kind.</exception>
    public static AdaptiveCardParseResult FromJson(string json) => AdaptiveCardJson.Parse(json);

    /// <summary>Writes the card: compact, without what is as the schema has it by default.</summary>
    /// <returns>JSON text.</returns>
    public string ToJson() => AdaptiveCardJson.Write(this);
}
