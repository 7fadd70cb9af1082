namespace Regie.AdaptiveCards;

/// <summary>The base of tables and their rows and cells.</summary>
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    /// <summary>Where the content of cells stands from top to bottom.</summary>
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    /// <summary>Where the content of cells stands from left to right.</summary>
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }
}
