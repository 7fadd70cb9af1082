using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Regie.Alignment;
using Regie.Alignment.Tests;
using Regie.EndToEnd.Harness;
using Regie.EndToEnd.Page;

namespace Regie.EndToEnd.Check;

/// <summary>The whole check, as the people of a municipality see it in a browser.</summary>
public sealed partial class WholeCheckTests(BrowserFixture browser) : PageTest(browser)
{
    private static readonly IReadOnlyList<Topic> Topics = AlignmentModel.Default.Topics;
    private static readonly IReadOnlyDictionary<string, string> Mismatch = SampleAnswers.Aligned.With(("staff.leftBehind", "no"));
    private static readonly (string Key, string Name)[] Respondents =
    [
        ("joost", "Joost Bakker"), ("fatima", "Fatima El Amrani"), ("lotte", "Lotte Jansen"),
        ("daan", "Daan Visser"), ("hendrik", "Hendrik Mulder"), ("noor", "Noor Hendriks"),
    ];

    private TeamsPage? _others;

    [Fact]
    public async Task Check_WithSixRespondents_GoesFromTheFirstWordToTheSecondVerdict()
    {
        var page = await OpenAsync("sanne:initiatieven", "joost:bot");
        var sanne = page.Pane("sanne");
        await StartAsync(sanne);
        await sanne.SeesAsync("0 van de 6 mensen hebben alles beantwoord");

        await AnswerAsync(page.Pane("joost"), Mismatch);
        await sanne.SeesAsync("1 van de 6 mensen hebben alles beantwoord");

        await ChangeAnAnswerAsync(page.Pane("joost"));
        await UseACardTwiceAsync();
        foreach (var key in (string[])["lotte", "daan", "hendrik"])
            await AnswerAsync(await SitDownAsync(key, "bot"), Mismatch);
        await sanne.SeesAsync("5 van de 6 mensen hebben alles beantwoord");

        await RemindNoorAsync();
        await sanne.SeesAsync("Uitkomst van de check");
        var verdict = await sanne.CardWithAsync("Bekijk details");
        await Assertions.Expect(verdict.Element("verdict.outcome")).ToContainTextAsync("Het past niet");
        await Assertions.Expect(verdict.Element("verdict.reasons")).ToContainTextAsync("Blokkerend");
        await Assertions.Expect(verdict.Element("verdict.consensus")).ToContainTextAsync("eens");

        await ReconsiderAsync();
        await sanne.SeesAsync("Vragen weer open");
        foreach (var (key, _) in Respondents)
            await AnswerAgainAsync(key);
        await sanne.SeesAsync("Uitkomst van de check, nummer 2");
        var second = await sanne.CardWithAsync("Bekijk details");
        await second.SeesAsync("De uitkomst was: Het past niet. Nu: Het past.");
        await second.SeesAsync("Opgelost");
        await page.AssertNoWarningsAsync();
    }

    private static async Task StartAsync(Pane sanne)
    {
        await sanne.SayAsync("nieuw initiatief");
        var card = await sanne.CardWithAsync("Beschrijf het initiatief");
        await card.PressAsync("Beschrijf het initiatief");
        await card.Button("Volgende").ClickAsync();
        await Assertions.Expect(card.Input("name")).ToHaveAttributeAsync("aria-invalid", "true");
        await card.FillAsync("name", "Samen belastingen innen");
        await card.FillAsync("summary", "Eén team voor **drie** gemeenten");
        await card.FillAsync("contribution", "abc");
        await card.PressAsync("Volgende");
        await Assertions.Expect(card.Error("contribution")).ToContainTextAsync("geen bedrag");
        await Assertions.Expect(card.Input("name")).ToHaveValueAsync("Samen belastingen innen");
        await card.FillAsync("contribution", "125.000");
        await card.PressAsync("Volgende");

        await card.PressAsync("Volgende");
        await Assertions.Expect(card.Error("respondents")).ToContainTextAsync("minstens één");
        await card.ChooseAsync("respondents", [.. Respondents.Select(person => person.Name)]);
        await card.ChooseAsync("managers", "Marieke Smit");
        await card.PressAsync("Volgende");

        await card.FillAsync("quorum", "6");
        await card.PressAsync("Volgende");
        await card.SeesAsync("Eén team voor **drie** gemeenten");
        await card.SeesAsync("€ 125.000");
        await card.PressAsync("Start de check");
        await sanne.SeesAsync("De check is gestart");
    }

    private static async Task AnswerAsync(Pane pane, IReadOnlyDictionary<string, string> answers)
    {
        var card = await pane.CardWithAsync("Beantwoord mijn vragen");
        await card.PressAsync("Beantwoord mijn vragen");
        await card.AnswerAsync(Topics, answers);
        await card.SeesAsync("Klaar, dank je wel!");
    }

    private static async Task ChangeAnAnswerAsync(Pane joost)
    {
        var card = await joost.CardWithAsync("Bekijk of verander mijn antwoorden");
        await card.PressAsync("Bekijk of verander mijn antwoorden");
        await card.FillTopicAsync(Topics[0], new Dictionary<string, string> { ["overview.completeness"] = "5" });
        await card.PressAsync("Opslaan en verder");
        await card.PressAsync("Terug");
        await Assertions.Expect(card.Field("overview.completeness").Locator("select option:checked"))
            .ToHaveTextAsync(AlignmentModel.Default.FindQuestion("overview.completeness")!.FindOption("5")!.Label.Nl);
        await card.PressAsync("Later verder");
        await card.SeesAsync("Tot later");
    }

    /// <summary>Fatima opens her questions in the channel and in her own chat, and uses the old card after the new one.</summary>
    private async Task UseACardTwiceAsync()
    {
        var fatima = await SitDownAsync("fatima", "initiatieven");
        var inChannel = await fatima.CardWithAsync("Beantwoord mijn vragen");
        await inChannel.PressAsync("Beantwoord mijn vragen");
        await inChannel.FillTopicAsync(Topics[0], Mismatch);

        await fatima.OpenChatAsync("bot");
        var inPerson = await fatima.CardWithAsync("Beantwoord mijn vragen");
        await inPerson.PressAsync("Beantwoord mijn vragen");
        await inPerson.FillTopicAsync(Topics[0], Mismatch);
        await inPerson.PressAsync("Opslaan en verder");

        await fatima.OpenChatAsync("initiatieven");
        var old = await fatima.CardWithAsync("Opslaan en verder");
        await old.FillTopicAsync(Topics[0], SampleAnswers.Aligned.With(("overview.completeness", "1")));
        await old.PressAsync("Opslaan en verder");
        await old.SeesAsync("niet meer actueel");

        await fatima.OpenChatAsync("bot");
        var card = await fatima.CardWithAsync("Opslaan en verder");
        await card.AnswerAsync(Topics.Skip(1), Mismatch);
        await card.SeesAsync("Klaar, dank je wel!");
    }

    /// <summary>Noor answers only after days have passed and a reminder came.</summary>
    private async Task RemindNoorAsync()
    {
        var noor = await SitDownAsync("noor", "bot");
        var reminders = noor.Messages.Filter(new LocatorFilterOptions { HasTextRegex = ReminderTitle() });
        await Assertions.Expect(reminders).ToHaveCountAsync(0);
        // The usual rhythm reminds three working days before the last day, which is ten working days ahead.
        for (var click = 0; click < 30 && await reminders.CountAsync() == 0; click++)
        {
            await _others!.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "naar volgende werkdag 9:00" }).ClickAsync();
            await Task.Delay(TimeSpan.FromMilliseconds(700), TimeProvider.System, Cancellation);
        }

        await Assertions.Expect(reminders.Last).ToBeAttachedAsync();
        await AnswerAsync(noor, Mismatch);
    }

    private async Task ReconsiderAsync()
    {
        var marieke = await SitDownAsync("marieke", "bot");
        var alert = await marieke.CardWithAsync("Gezien");
        await alert.SeesAsync("Hier past iets niet");
        await alert.PressAsync("Gezien");
        await alert.SeesAsync("Marieke Smit heeft het gezien");
        await alert.PressAsync("Vraag om heroverweging");
        await alert.SeesAsync("De vragen zijn weer open");
        await _others!.AssertNoWarningsAsync();
    }

    private async Task AnswerAgainAsync(string key)
    {
        var pane = await SitDownAsync(key, "bot");
        await pane.SeesAsync("Kijk nog eens naar deze vragen");
        var card = await pane.CardWithAsync("Beantwoord mijn vragen");
        await card.PressAsync("Beantwoord mijn vragen");
        await card.AnswerAsync(Topics.Where(topic => topic.Id == "staff"), SampleAnswers.Aligned);
        await card.SeesAsync("Klaar, dank je wel!");
        await _others!.AssertNoWarningsAsync();
    }

    /// <summary>
    /// The next person, at the one screen that all but Sanne and Joost share: a window for each, open until the end, is drawn anew at every answer.
    /// </summary>
    private async Task<Pane> SitDownAsync(string person, string chat)
    {
        _others ??= await OpenAsync();
        await _others.OpenAsync($"{person}:{chat}");
        return _others.Pane(person);
    }

    // The card that greets people names the command "herinneringen".
    [GeneratedRegex("Herinnering(?!en)")]
    private static partial Regex ReminderTitle();
}
