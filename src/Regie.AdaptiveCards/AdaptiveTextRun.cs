using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A part of a rich text. Markdown in it takes no effect, so it is safe for what people typed.</summary>
public class AdaptiveTextRun : AdaptiveInline
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "TextRun";

    /// <summary>An empty run.</summary>
    public AdaptiveTextRun()
    {
    }

    /// <summary>A run of text.</summary>
    /// <param name="text">What it says.</param>
    public AdaptiveTextRun(string text) => Text = text;

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What it says.</summary>
    public string Text { get; set; } = " ";

    /// <summary>The size.</summary>
    public AdaptiveTextSize Size { get; set; }

    /// <summary>The weight.</summary>
    public AdaptiveTextWeight Weight { get; set; }

    /// <summary>The meaning of the colour.</summary>
    public AdaptiveTextColor Color { get; set; }

    /// <summary>Whether it is less prominent.</summary>
    public bool IsSubtle { get; set; }

    /// <summary>Whether it is italic.</summary>
    public bool Italic { get; set; }

    /// <summary>Whether it is struck through.</summary>
    public bool Strikethrough { get; set; }

    /// <summary>Whether it is marked.</summary>
    public bool Highlight { get; set; }

    /// <summary>Whether it is underlined.</summary>
    public bool Underline { get; set; }

    /// <summary>The typeface.</summary>
    public AdaptiveFontType FontType { get; set; }

    /// <summary>What happens when one clicks it.</summary>
    public AdaptiveAction? SelectAction { get; set; }
}
