using System.Globalization;

namespace Regie.Bot.Initiatives;

/// <summary>Amounts as people type them: "125000", "125.000", "125.000,50", "125,000.50", "125 000".</summary>
internal static class Amount
{
    /// <summary>
    /// Reads an amount in euros. One separator before exactly three digits is taken for thousands ("1.500", "1,500"), as nobody types a tenth of a cent;
    /// otherwise the last separator is the decimal one.
    /// </summary>
    public static bool TryParse(string text, out decimal amount)
    {
        amount = 0;
        var plain = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace(",-", "", StringComparison.Ordinal);
        var last = plain.LastIndexOfAny(['.', ',']);
        if (last < 0)
            return decimal.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out amount);

        var digitsAfter = plain.Length - last - 1;
        var isThousands = digitsAfter == 3;
        if (!isThousands && digitsAfter is not (1 or 2))
            return false;
        var whole = isThousands ? plain : plain[..last];
        if (!Grouped(whole))
            return false;
        var digits = whole.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        var number = isThousands ? digits : digits + "." + plain[(last + 1)..];
        return decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
    }

    /// <summary>True when the separators, if any, are of one kind and stand at every third digit.</summary>
    private static bool Grouped(string whole)
    {
        var groups = whole.TrimStart('-').Split('.', ',');
        return groups.Length == 1
            || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3)
                && !(whole.Contains('.', StringComparison.Ordinal) && whole.Contains(',', StringComparison.Ordinal)));
    }
}
