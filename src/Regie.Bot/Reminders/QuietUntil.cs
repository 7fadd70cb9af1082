using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Cards;

namespace Regie.Bot.Reminders;

/// <summary>The end of a pause or absence as a person types it: "tot 12 januari", "t/m vrijdag", "until 12 January".</summary>
internal static class QuietUntil
{
    /// <summary>For longer than this there is "geen herinneringen".</summary>
    private const int MostDays = 366;

    private static readonly string[] Inclusive = ["tot en met ", "t/m ", "tm ", "up to and including ", "through "];
    private static readonly string[] Exclusive = ["tot ", "until ", "till ", "til ", "to "];

    /// <summary>Reads the first day on which the person gets reminders again.</summary>
    /// <param name="text">What was typed after the command.</param>
    /// <param name="today">The day that it is.</param>
    /// <param name="problem">What is wrong, in both languages; null when nothing is.</param>
    public static DateOnly Read(string text, DateOnly today, out LocalizedText? problem)
    {
        problem = null;
        var including = Inclusive.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal));
        var word = including ?? Exclusive.FirstOrDefault(word => text.StartsWith(word, StringComparison.Ordinal)) ?? "";
        if (TypedDay.Read(text[word.Length..], today) is not { } day)
        {
            problem = QuietTexts.NotADay;
            return default;
        }

        // Past the end of time there is no next day.
        var back = including is null || day == DateOnly.MaxValue ? day : day.AddDays(1);
        if (back <= today)
            problem = Dated(QuietTexts.Past, day);
        else if (back > today.AddDays(MostDays))
            problem = Dated(QuietTexts.TooFar, day);
        return back;
    }

    private static LocalizedText Dated(LocalizedText text, DateOnly day) => new(
        text.In(TextLanguage.Dutch, day.LongDate(TextLanguage.Dutch)), text.In(TextLanguage.English, day.LongDate(TextLanguage.English)));
}
