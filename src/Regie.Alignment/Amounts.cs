using System.Globalization;

namespace Regie.Alignment;

/// <summary>Reads amounts as people in the Netherlands type them: <c>€ 1.250.000,50</c>, <c>1250000.5</c>, <c>250 000</c>.</summary>
internal static class Amounts
{
    private const int MaxLength = 40;

    public static AnswerResult Check(ReadOnlySpan<char> typed)
    {
        if (!TryRead(typed, out var amount))
            return new(null, AnswerProblem.NotANumber);
        if (amount is < 0 or > Answers.MaxAmount)
            return new(null, AnswerProblem.OutOfRange);
        return new(amount.ToString("0.##", CultureInfo.InvariantCulture), AnswerProblem.None);
    }

    public static bool TryReadStored(string value, out decimal amount) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);

    private static bool TryRead(ReadOnlySpan<char> typed, out decimal amount)
    {
        amount = 0;
        if (typed.Length > MaxLength)
            return false;
        Span<char> plain = stackalloc char[MaxLength];
        var length = 0;
        foreach (var character in typed)
            if (character != '€' && !char.IsWhiteSpace(character))
                plain[length++] = character;
        plain = plain[..length];
        if (plain.EndsWith(",-") || plain.EndsWith(".-"))
            plain = plain[..^2];
        var isNegative = plain.StartsWith("-");
        var unsigned = isNegative ? plain[1..] : plain;
        var mark = DecimalMark(unsigned);
        Span<char> digits = stackalloc char[MaxLength];
        var count = 0;
        for (var index = 0; index < unsigned.Length; index++)
        {
            if (index == mark)
                digits[count++] = '.';
            else if (unsigned[index] is not ('.' or ','))
                digits[count++] = unsigned[index];
        }
        if (!decimal.TryParse(digits[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount))
            return false;
        amount = isNegative ? -amount : amount;
        return true;
    }

    /// <summary>The last mark is the decimal one, unless it groups thousands: it is repeated, or exactly three digits follow.</summary>
    private static int DecimalMark(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOfAny('.', ',');
        if (last < 0)
            return -1;
        var isMixed = text.Contains('.') && text.Contains(',');
        if (isMixed)
            return last;
        var isRepeated = text.IndexOf(text[last]) != last;
        return isRepeated || text.Length - last - 1 == 3 ? -1 : last;
    }
}
