using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>Columns beside each other.</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    /// <summary>The name of this element in the schema.</summary>
    public const string TypeName = "ColumnSet";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The columns, left to right.</summary>
    public List<AdaptiveColumn> Columns { get; set; } = [];

    /// <summary>Where the set stands.</summary>
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">It is not a <see cref="AdaptiveColumn"/>.</exception>
    public override void Add(AdaptiveElement element) => Columns.Add(element as AdaptiveColumn
        ?? throw new ArgumentException("Only AdaptiveColumn can stand here.", nameof(element)));
}
