namespace Regie.Alignment;

/// <summary>A text in both languages of the product. Dutch comes first.</summary>
/// <param name="Nl">The Dutch text, plain B1.</param>
/// <param name="En">The English text.</param>
public readonly record struct LocalizedText(string Nl, string En)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(TextLanguage language) => language == TextLanguage.English ? En : Nl;
}
