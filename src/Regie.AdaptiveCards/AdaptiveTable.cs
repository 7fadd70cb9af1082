using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>A table. Since schema 1.5.</summary>
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "Table";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The columns, left to right.</summary>
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    /// <summary>The rows, top to bottom.</summary>
    public List<AdaptiveTableRow> Rows { get; set; } = [];

    /// <summary>Whether the first row holds the names of the columns; a screen reader announces them. On by default, as in the schema.</summary>
    public bool FirstRowAsHeaders { get; set; } = true;

    /// <summary>Whether lines are drawn between cells.</summary>
    public bool ShowGridLines { get; set; } = true;

    /// <summary>The look of the lines.</summary>
    public AdaptiveContainerStyle? GridStyle { get; set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">It is not a <see cref="AdaptiveTableRow"/>.</exception>
    public override void Add(AdaptiveElement element) => Rows.Add(element as AdaptiveTableRow
        ?? throw new ArgumentException("Only AdaptiveTableRow can stand here.", nameof(element)));
}
