using System.Globalization;
using System.Text;

namespace Regie.Bot.Register;

/// <summary>The partners of an initiative, as a leader typed them, made comparable.</summary>
internal static class PartnerNames
{
    /// <summary>Shorter names are too common to be found within another.</summary>
    private const int ShortestWithin = 4;

    private static readonly char[] Separators = [',', ';', '/', '&', '+', '\n', '\t', '|', '•'];

    /// <summary>Words that say what a partner is, not who.</summary>
    private static readonly HashSet<string> Kinds = new(["gemeente", "gemeenten", "municipality", "of", "de", "het", "the", "provincie", "waterschap"], StringComparer.Ordinal);

    /// <summary>The names: lower case, without accents and without words such as "gemeente".</summary>
    public static IReadOnlyList<string> Of(string partners) =>
        [.. partners.Split(Separators).Select(Plain).Where(name => name.Length > 0).Distinct()];

    /// <summary>True when a partner is in both. "Nuenen en Waalre" holds "Waalre".</summary>
    public static bool Overlap(string left, string right)
    {
        var others = Of(right);
        return Of(left).Any(name => others.Any(other => name == other || Within(name, other) || Within(other, name)));
    }

    private static bool Within(string name, string longer) =>
        name.Length >= ShortestWithin && $" {longer} ".Contains($" {name} ", StringComparison.Ordinal);

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.IsLetterOrDigit(character) || character == '-' ? char.ToLowerInvariant(character) : ' ');
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Kinds.Contains(word)));
    }
}
