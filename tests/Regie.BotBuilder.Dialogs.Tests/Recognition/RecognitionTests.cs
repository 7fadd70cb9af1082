using System.Globalization;
using CsCheck;
using Regie.BotBuilder.Dialogs.Choices;
using Regie.BotBuilder.Dialogs.Recognition;

namespace Regie.BotBuilder.Dialogs.Tests.Recognition;

public class RecognitionTests
{
    private static readonly DateTime Tuesday = new(2026, 2, 10, 9, 30, 0);

    [Theory]
    [InlineData("ja", true)]
    [InlineData("Ja hoor!", true)]
    [InlineData("JAZEKER", true)]
    [InlineData("oké, prima", true)]
    [InlineData("yes please", true)]
    [InlineData("ja, dat klopt", true)]
    [InlineData("👍", true)]
    [InlineData("nee", false)]
    [InlineData("nee, dank je", false)]
    [InlineData("Nope", false)]
    [InlineData("klopt niet", false)]
    [InlineData("liever niet", false)]
    [InlineData("nee, niet akkoord", false)]
    [InlineData("👎", false)]
    [InlineData("weet ik niet", null)]
    [InlineData("geen idee", null)]
    [InlineData("not sure", null)]
    [InlineData("I don't know", null)]
    [InlineData("ja en nee", null)]
    [InlineData("ja, maar niet zo", null)]
    [InlineData("januari", null)]
    [InlineData("", null)]
    public void YesNo_Text_IsUnderstoodWhenItIsClear(string text, bool? expected) => Assert.Equal(expected, YesNoRecognizer.Find(text));

    [Theory]
    [InlineData("12", true, 12)]
    [InlineData("1.500", true, 1500)]
    [InlineData("1.500", false, 1.5)]
    [InlineData("1,500", false, 1500)]
    [InlineData("1,500", true, 1.5)]
    [InlineData("1,5", false, 1.5)]
    [InlineData("1.5", true, 1.5)]
    [InlineData("€ 1.500.000,25", true, 1500000.25)]
    [InlineData("$1,500,000.25", false, 1500000.25)]
    [InlineData("1,500,000.25", true, 1500000.25)]
    [InlineData("-3", true, -3)]
    [InlineData("min 3", true, -3)]
    [InlineData("2 miljoen", true, 2_000_000)]
    [InlineData("250k", false, 250_000)]
    [InlineData("2,5 mln euro", true, 2_500_000)]
    [InlineData("vijfentwintig", true, 25)]
    [InlineData("tweeëntwintig", true, 22)]
    [InlineData("twenty five thousand", false, 25_000)]
    [InlineData("anderhalf miljoen", true, 1_500_000)]
    [InlineData("ongeveer honderd", true, 100)]
    [InlineData("1.50.0", true, null)]
    [InlineData("geen", true, null)]
    public void Number_InText_IsFound(string text, bool isDutch, object? expected) =>
        Assert.Equal(expected is null ? null : Convert.ToDecimal(expected, CultureInfo.InvariantCulture), NumberRecognizer.Find(text, isDutch));

    [Theory]
    [InlineData("2,5")]
    [InlineData("99999999999")]
    public void Number_ThatIsNotAnInt_IsNotConverted(string text) =>
        Assert.False(NumberRecognizer.TryConvert<int>(NumberRecognizer.Find(text, true)!.Value, out _));

    [Theory]
    [InlineData("Stichting", 1)]
    [InlineData("de stichting dan maar", 1)]
    [InlineData("lichte gemeenschappelijke regeling", 2)]
    [InlineData("gr", 0)]
    [InlineData("2", 1)]
    [InlineData("nummer twee", 1)]
    [InlineData("optie 3 graag", 2)]
    [InlineData("de laatste", 2)]
    [InlineData("the second one", 1)]
    [InlineData("2e", 1)]
    [InlineData("stichtign", 1)]
    [InlineData("Sticting", 1)]
    [InlineData("een andere", null)]
    [InlineData("4", null)]
    [InlineData("0", null)]
    [InlineData("de eerste of de tweede", null)]
    [InlineData("stoomboot", null)]
    [InlineData("", null)]
    public void Choice_ByTextNumberOrderOrSpelling_IsFound(string text, int? expected)
    {
        List<Choice> choices =
        [
            new("Gemeenschappelijke regeling") { Synonyms = ["GR"] },
            new("Stichting"),
            new("Lichte gemeenschappelijke regeling"),
        ];

        var found = ChoiceRecognizers.RecognizeChoices(text, choices);

        Assert.Equal(expected, found.Count == 0 ? null : found[0].Resolution.Index);
    }

    [Fact]
    public void Choice_NearlyAsTwoOthers_IsNotGuessed() => Assert.Empty(ChoiceRecognizers.RecognizeChoices("wonet", ["wonen", "woned"]));

    [Fact]
    public void Choice_SeveralNamed_AreFoundInTheOrderOfTheText() =>
        Assert.Equal([2, 0], ChoiceRecognizers.RecognizeChoices("zorg en wonen", ["wonen", "werk", "zorg"]).Select(found => found.Resolution.Index));

    [Fact]
    public void Choice_Options_AreFollowed()
    {
        string[] choices = ["wonen", "werk"];

        Assert.Empty(ChoiceRecognizers.RecognizeChoices("2", choices, new FindChoicesOptions { RecognizeNumbers = false }));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("de tweede", choices, new FindChoicesOptions { RecognizeOrdinals = false, RecognizeNumbers = false }));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("wonen", choices, new FindChoicesOptions { NoValue = true }));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("rode", ["rode auto"], new FindChoicesOptions()));
        Assert.Single(ChoiceRecognizers.RecognizeChoices("rode", ["rode auto"], new FindChoicesOptions { AllowPartialMatches = true }));
    }

    [Theory]
    [InlineData("2026-03-01", "nl-NL", "2026-03-01")]
    [InlineData("1-3-2026", "nl-NL", "2026-03-01")]
    [InlineData("1/3/26", "nl-NL", "2026-03-01")]
    [InlineData("1/3/2026", "en-GB", "2026-03-01")]
    [InlineData("3/1/2026", "en-US", "2026-03-01")]
    [InlineData("op 1 maart 2026 graag", "nl-NL", "2026-03-01")]
    [InlineData("1 mrt 2026", "nl-NL", "2026-03-01")]
    [InlineData("March 1st, 2026", "en-US", "2026-03-01")]
    [InlineData("the 1st of March 2026", "en-US", "2026-03-01")]
    [InlineData("1 maart", "nl-NL", "2025-03-01|2026-03-01")]
    [InlineData("10-2", "nl-NL", "2025-02-10|2026-02-10")]
    [InlineData("29 februari", "nl-NL", "2024-02-29|2028-02-29")]
    [InlineData("vandaag", "nl-NL", "2026-02-10")]
    [InlineData("morgen", "nl-NL", "2026-02-11")]
    [InlineData("overmorgen", "nl-NL", "2026-02-12")]
    [InlineData("the day after tomorrow", "en-US", "2026-02-12")]
    [InlineData("over 2 weken", "nl-NL", "2026-02-24")]
    [InlineData("over drie dagen", "nl-NL", "2026-02-13")]
    [InlineData("in a month", "en-US", "2026-03-10")]
    [InlineData("vrijdag", "nl-NL", "2026-02-06|2026-02-13")]
    [InlineData("dinsdag", "nl-NL", "2026-02-03|2026-02-17")]
    [InlineData("volgende week vrijdag", "nl-NL", "2026-02-20")]
    [InlineData("next week Monday", "en-US", "2026-02-16")]
    [InlineData("1-3-2026 om 14:30", "nl-NL", "2026-03-01 14:30:00")]
    [InlineData("1 maart 2026 14.30 uur", "nl-NL", "2026-03-01 14:30:00")]
    [InlineData("tomorrow 3 pm", "en-US", "2026-02-11 15:00:00")]
    [InlineData("31-2-2026", "nl-NL", "")]
    [InlineData("1-13-2026", "nl-NL", "")]
    [InlineData("ooit", "nl-NL", "")]
    [InlineData("ik doe dat wel", "nl-NL", "")]
    [InlineData("over 9999999999 dagen", "nl-NL", "")]
    public void Date_InText_IsFoundInEveryReading(string text, string locale, string expected) =>
        Assert.Equal(expected, string.Join('|', DateRecognizer.Find(text, locale, Tuesday).Select(reading => reading.Value)));

    [Fact]
    public void Anything_AnyText_IsNeverAnError() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789.,-/: eënvrijdagmaartopt"]], Gen.String[Gen.Char["\ud83d\udc4dé\u0301 \u00a0-1"]]).Sample(text =>
        {
            YesNoRecognizer.Find(text);
            if (NumberRecognizer.Find(text, true) is { } number) NumberRecognizer.TryConvert<int>(number, out _);
            NumberRecognizer.Find(text, false);
            DateRecognizer.Find(text, "nl-NL", Tuesday);
            DateRecognizer.Find(text, "en-US", DateTime.MaxValue);
            DateRecognizer.Find(text, "nl", DateTime.MinValue);
            ChoiceRecognizers.RecognizeChoices(text, ["1 maart", "e", text]);
        });
}
