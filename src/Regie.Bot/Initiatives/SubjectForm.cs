using System.Globalization;
using System.Text;
using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Initiatives;

/// <summary>Reads the first card of the initiative dialog.</summary>
internal sealed class SubjectForm(Deadlines deadlines)
{
    public const string DecisionInput = "decisionDate";
    public const int NameMost = 120;
    public const int SummaryMost = 1_000;
    public const int ChoiceMost = 100;
    public const int PartnersMost = 500;
    private const decimal ContributionMost = 1_000_000_000m;
    private const int StaffMost = 100_000;

    /// <summary>The subject; null when something is wrong, which is then in <paramref name="errors"/>.</summary>
    public Subject? Read(CardSubmission typed, DateTimeOffset now, Dictionary<string, LocalizedText> errors)
    {
        var name = Text(typed, "name", NameMost, errors, oneLine: true);
        // A zero-width space is no name.
        if (name.EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator))
            errors.TryAdd("name", InitiativeErrors.NameMissing);
        var subject = new Subject(
            name,
            Text(typed, "summary", SummaryMost, errors),
            Text(typed, "policyArea", ChoiceMost, errors, oneLine: true),
            Text(typed, "partners", PartnersMost, errors),
            Text(typed, "legalForm", ChoiceMost, errors, oneLine: true),
            Contribution(typed["contribution"], errors),
            Staff(typed["staff"], errors),
            Decision(typed[DecisionInput], now, errors));
        return errors.Count == 0 ? subject : null;
    }

    private static string Text(CardSubmission typed, string input, int most, Dictionary<string, LocalizedText> errors, bool oneLine = false)
    {
        var text = oneLine ? UserText.OneLine(typed[input]) : UserText.Clean(typed[input]);
        if (text.Length > most)
            errors[input] = CardTexts.TooLong.With(text.Length, most);
        return text;
    }

    private static decimal? Contribution(string typed, Dictionary<string, LocalizedText> errors)
    {
        var text = UserText.OneLine(typed).Replace("€", "", StringComparison.Ordinal).Replace("EUR", "", StringComparison.OrdinalIgnoreCase).Trim();
        if (text.Length == 0)
            return null;
        if (!Amount.TryParse(text, out var amount))
            errors["contribution"] = InitiativeErrors.NotAnAmount;
        else if (amount is < 0 or > ContributionMost)
            errors["contribution"] = InitiativeErrors.AmountOutOfRange;
        else
            return amount;
        return null;
    }

    private static int? Staff(string typed, Dictionary<string, LocalizedText> errors)
    {
        var text = UserText.OneLine(typed);
        if (text.Length == 0)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= StaffMost)
            return count;
        errors["staff"] = InitiativeErrors.NotACount;
        return null;
    }

    private DateOnly? Decision(string typed, DateTimeOffset now, Dictionary<string, LocalizedText> errors)
    {
        if (UserText.OneLine(typed).Length == 0)
            return null;
        var day = deadlines.ReadDecision(typed, now, out var problem);
        if (problem is { } error)
            errors[DecisionInput] = error;
        return day;
    }
}
