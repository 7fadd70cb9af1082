using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A simple card: a title, a text, pictures and buttons.</summary>
public class HeroCard
{
    /// <summary>Creates an empty HeroCard.</summary>
    public HeroCard()
    {
    }

    /// <summary>Creates a HeroCard from its parts; see the properties of the same names.</summary>
    public HeroCard(
        string? title = null,
        string? subtitle = null,
        string? text = null,
        IList<CardImage>? images = null,
        IList<CardAction>? buttons = null,
        CardAction? tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Below the title.</summary>
    [JsonPropertyName("subtitle")]
    public string? Subtitle { get; set; }

    /// <summary>Text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Pictures.</summary>
    [JsonPropertyName("images")]
    public IList<CardImage>? Images { get; set; }

    /// <summary>Buttons.</summary>
    [JsonPropertyName("buttons")]
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>What a tap on the card does.</summary>
    [JsonPropertyName("tap")]
    public CardAction? Tap { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Media type of a hero card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";
}
