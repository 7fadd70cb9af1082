using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A button, or what a tap does.</summary>
public class CardAction
{
    /// <summary>Creates an empty CardAction.</summary>
    public CardAction()
    {
    }

    /// <summary>Creates a CardAction from its parts; see the properties of the same names.</summary>
    public CardAction(
        string? type = null,
        string? title = null,
        string? image = null,
        string? text = null,
        string? displayText = null,
        object? value = null,
        object? channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of ActionTypes.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Text on the button.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Picture on the button.</summary>
    [JsonPropertyName("image")]
    public string? Image { get; set; }

    /// <summary>What a screen reader says of the picture.</summary>
    [JsonPropertyName("imageAltText")]
    public string? ImageAltText { get; set; }

    /// <summary>Text of the message that is sent.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Text that is shown for it.</summary>
    [JsonPropertyName("displayText")]
    public string? DisplayText { get; set; }

    /// <summary>What goes with it; reads as a JsonElement.</summary>
    [JsonPropertyName("value")]
    public object? Value { get; set; }

    /// <summary>What the channel wants to know.</summary>
    [JsonPropertyName("channelData")]
    public object? ChannelData { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
