using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Regie.Bot.Alerts;

/// <summary>Names an alert, and the person whom a message about it is for, in the subject of an outbox message.</summary>
/// <param name="Verdict">The verdict's number.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Person">The person's key; empty when it is for all.</param>
internal sealed record AlertAddress(int Verdict, string Rule, string Person = "")
{
    private const int LongestRule = 100;

    /// <summary>True for what can be a rule's id: lower-case words joined by hyphens.</summary>
    public static bool IsRule(string text) =>
        text.Length is > 0 and <= LongestRule && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');

    /// <summary>The address of an alert.</summary>
    public static AlertAddress Of(AlertRecord alert, string person = "") => new(alert.Verdict, alert.Rule, person);

    /// <summary>Reads an address; false for anything that is not one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AlertAddress? address)
    {
        var parts = (text ?? "").Split('/');
        address = parts.Length == 3 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var verdict)
            ? new AlertAddress(verdict, parts[1], parts[2])
            : null;
        return address is not null;
    }

    /// <summary>The end of the ids of messages about it.</summary>
    public string IdPart => string.Create(CultureInfo.InvariantCulture, $"{Verdict}-{Rule}") + (Person.Length == 0 ? "" : "-" + Person);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Verdict}/{Rule}/{Person}");
}
