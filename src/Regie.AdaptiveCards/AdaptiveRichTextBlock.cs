using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A text of several runs, each with its own look.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "RichTextBlock";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The runs, in order.</summary>
    public List<AdaptiveInline> Inlines { get; set; } = [];

    /// <summary>Where it stands.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }
}
