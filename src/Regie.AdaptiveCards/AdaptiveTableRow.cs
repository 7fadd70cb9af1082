using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A row of a <see cref="AdaptiveTable"/>.</summary>
public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "TableRow";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The cells, left to right.</summary>
    public List<AdaptiveTableCell> Cells { get; set; } = [];

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">It is not a <see cref="AdaptiveTableCell"/>.</exception>
    public override void Add(AdaptiveElement element) => Cells.Add(element as AdaptiveTableCell
        ?? throw new ArgumentException("Only AdaptiveTableCell can stand here.", nameof(element)));
}
