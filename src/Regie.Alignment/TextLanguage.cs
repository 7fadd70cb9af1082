namespace Regie.Alignment;

/// <summary>A language that the product speaks.</summary>
public enum TextLanguage
{
    /// <summary>Dutch, the default.</summary>
    Dutch,

    /// <summary>English.</summary>
    English,
}
