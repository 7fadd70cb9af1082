using System.Globalization;
using Regie.Alignment;

namespace Regie.Bot.Cards;

/// <summary>Texts with values in them, written as the reader's language writes numbers and dates.</summary>
public static class TextFormat
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The culture of a language.</summary>
    public static CultureInfo Culture(this TextLanguage language) => language == TextLanguage.English ? English : Dutch;

    /// <summary>The text in a language with its values filled in.</summary>
    public static string In(this LocalizedText text, TextLanguage language, params ReadOnlySpan<object?> values) =>
        string.Format(language.Culture(), text.In(language), values);

    /// <summary>The text in both languages with its values filled in.</summary>
    public static LocalizedText With(this LocalizedText text, params ReadOnlySpan<object?> values) =>
        new(text.In(TextLanguage.Dutch, values), text.In(TextLanguage.English, values));

    /// <summary>"donderdag 3 december 2026".</summary>
    public static string LongDate(this DateOnly date, TextLanguage language) => date.ToString("dddd d MMMM yyyy", language.Culture());

    /// <summary>"3 december".</summary>
    public static string ShortDate(this DateOnly date, TextLanguage language) => date.ToString("d MMMM", language.Culture());

    /// <summary>"2026-12-03", as a date input takes it.</summary>
    public static string Iso(this DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"€ 125.000" (without cents when there are none).</summary>
    public static string Euros(this decimal amount, TextLanguage language) =>
        "€ " + amount.ToString(decimal.Truncate(amount) == amount ? "N0" : "N2", language.Culture());

    /// <summary>A share as a whole percentage: "63%".</summary>
    public static string Percent(this double share, TextLanguage language) =>
        Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", language.Culture()) + "%";
}
