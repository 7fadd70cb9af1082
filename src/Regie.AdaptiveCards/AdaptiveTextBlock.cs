using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A text. Markdown in it takes effect in most clients.</summary>
public class AdaptiveTextBlock : AdaptiveElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "TextBlock";

    /// <summary>An empty text.</summary>
    public AdaptiveTextBlock()
    {
    }

    /// <summary>A text.</summary>
    /// <param name="text">What it says.</param>
    public AdaptiveTextBlock(string text) => Text = text;

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What it says.</summary>
    public string Text { get; set; } = "";

    /// <summary>The size.</summary>
    public AdaptiveTextSize Size { get; set; }

    /// <summary>The weight.</summary>
    public AdaptiveTextWeight Weight { get; set; }

    /// <summary>The meaning of the colour.</summary>
    public AdaptiveTextColor Color { get; set; }

    /// <summary>Whether it is less prominent.</summary>
    public bool IsSubtle { get; set; }

    /// <summary>Whether it may take more than one line. Off by default, as in the schema: long text is then cut off.</summary>
    public bool Wrap { get; set; }

    /// <summary>The most lines it takes; 0 is no limit.</summary>
    public int MaxLines { get; set; }

    /// <summary>Where it stands.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>The typeface.</summary>
    public AdaptiveFontType FontType { get; set; }

    /// <summary>The role, as a screen reader announces it.</summary>
    public AdaptiveTextBlockStyle Style { get; set; }
}
