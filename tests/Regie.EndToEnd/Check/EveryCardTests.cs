using System.Globalization;
using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Alignment.Tests;
using Regie.EndToEnd.Harness;
using Regie.EndToEnd.Page;

namespace Regie.EndToEnd.Check;

/// <summary>The cards that the whole check does not show: Microsoft's renderer has nothing to say about them, and neither has axe.</summary>
public sealed class EveryCardTests(BrowserFixture browser) : PageTest(browser)
{
    private static readonly IReadOnlyDictionary<string, string> Mismatch = SampleAnswers.Aligned.With(("staff.leftBehind", "no"), ("socialStatute.fit", "missing"));

    [Fact]
    public async Task Cards_BesideTheUsualWay_AreWellFormedAndAccessible()
    {
        var player = new Player(Teams);
        await Teams.Api.SetFaultsAsync(new JsonObject { ["blocked"] = new JsonArray("fatima") }, Cancellation);
        await StartAsync(player, "sanne", "Samen innen", ["joost", "fatima", "hendrik", "noor"], ["marieke"]);
        await player.SeesTextAsync("sanne", "initiatieven", "Fatima El Amrani");
        await player.AnswerAllAsync(await player.ClickAsync(await player.SeesButtonAsync("joost", "bot", "questions.begin"), "questions.begin"), Mismatch);

        await RemindAsync(player);
        await Teams.Api.AdvanceAsync(TimeSpan.FromDays(20), Cancellation);
        await HaltAsync(player);
        var ask = await player.SeesButtonAsync("sanne", "bot", "initiative.close");
        await player.ClickAsync(ask, "initiative.extend", new Dictionary<string, string> { ["deadline"] = "2020-01-01" });
        await player.AnswerAllAsync(await player.ClickAsync(await player.SeesAsync("hendrik", "bot", IsInvitation, "the invitation"), "questions.begin"), Mismatch);
        await player.ClickAsync(ask, "initiative.close");
        await player.SeesButtonAsync("sanne", "initiatieven", "verdict.details");

        var alert = await player.SeesButtonAsync("marieke", "bot", "alert.assign");
        var refused = await player.ClickAsync(alert, "alert.assign");
        Assert.Contains("Kies wie het oplost", refused.Text, StringComparison.Ordinal);
        await player.ClickAsync(refused, "alert.accept", new Dictionary<string, string> { ["reason"] = "**Bewust** gekozen <at>Joost Bakker</at>" });
        foreach (var text in (string[])["status", "register", "mijn gegevens", "mijn vragen", "iets geks", "taal", "help", "new initiative"])
            await player.SayAsync("sanne", "bot", text);
        await player.SeesTextAsync("sanne", "bot", "What is it about?");

        var page = await OpenAsync("sanne:bot", "marieke:bot");
        await page.Pane("sanne").SeesAsync("What is it about?");
        await page.Pane("marieke").SeesAsync("Bewust");
        await page.AssertNoWarningsAsync();
        await Accessibility.AssertAsync(page);

        var inChannel = await OpenAsync("joost:initiatieven", "hendrik:initiatieven");
        var details = await inChannel.Pane("joost").CardWithAsync("Bekijk details");
        await details.PressAsync("Bekijk details");
        await details.SeesAsync("Details van uitkomst 1");
        var dossier = await inChannel.Pane("hendrik").CardWithAsync("Dossier");
        await dossier.PressAsync("Dossier");
        await inChannel.AssertNoWarningsAsync();
        await Accessibility.AssertAsync(inChannel);

        // Sanne chose English above; the card in the channel is everyone's.
        var leader = await OpenAsync("sanne:initiatieven");
        var whatIf = await leader.Pane("sanne").CardWithAsync("Wat als? (projectleider)");
        await whatIf.PressAsync("Wat als? (projectleider)");
        await whatIf.SeesAsync("You have not changed anything yet");
        await whatIf.ChooseAsync("staff.leftBehind", "Yes");
        await whatIf.ChooseAsync("show", AlignmentModel.Default.FindTopic("limits")!.Title.En);
        await whatIf.PressAsync("See what would come out");
        await whatIf.SeesAsync("With your choices");
        await leader.AssertNoWarningsAsync();
        await Accessibility.AssertAsync(leader);
        await whatIf.PressAsync("Try solution ①");
        await whatIf.SeesAsync("With your choices: ✔ Aligned");
        await leader.AssertNoWarningsAsync();
        await Accessibility.AssertAsync(leader);
    }

    private static bool IsInvitation(ApiCard card) => card.Verbs.Contains("questions.begin") && card.Text.Contains("Samen innen", StringComparison.Ordinal) && !card.Text.Contains("openstaan", StringComparison.Ordinal);

    /// <summary>The cards of the days before the last, in both languages: one reminder of two checks, and to each leader who has not finished.</summary>
    private async Task RemindAsync(Player player)
    {
        foreach (var person in (string[])["lotte", "noor", "daan"])
            await player.SayAsync(person, "bot", "taal");
        foreach (var text in (string[])["pause reminders", "away", "away until yesterday", "no reminders", "reminders on", "reminders"])
            await player.SayAsync("daan", "bot", text);
        var now = await Teams.Api.NowAsync(Cancellation);
        foreach (var person in (string[])["fatima", "joost"])
            await player.SayAsync(person, "bot", string.Create(CultureInfo.InvariantCulture, $"afwezig tot {now.AddDays(60):d-M-yyyy}"));
        var last = await StartAsync(player, "lotte", "Samen inkopen met alle gemeenten, provincies en waterschappen in de regio", ["hendrik", "noor"], ["daan"]);
        for (var day = last.AddDays(-3); day <= last; day = day.AddDays(1))
            await WakeUpAsync(day);
        await player.SeesTextAsync("sanne", "bot", "Nog niet iedereen is klaar");
        await player.SeesTextAsync("lotte", "bot", "Not everyone has finished");
        await player.SeesTextAsync("hendrik", "bot", "Je hebt nog vragen van 2 checks openstaan");
        await player.SeesTextAsync("noor", "bot", "You still have questions from 2 checks");
        await LookAsync(("sanne", "Nog niet iedereen is klaar"), ("hendrik", "Je hebt nog vragen van 2 checks openstaan"));
        await LookAsync(("lotte", "Not everyone has finished"), ("noor", "You still have questions from 2 checks"));
        await LookAsync(("joost", "Je bent afwezig tot"), ("daan", "You get reminders when you still have questions"));
    }

    /// <summary>The managers hear that both checks stand still.</summary>
    private async Task HaltAsync(Player player)
    {
        await player.SeesButtonAsync("sanne", "bot", "initiative.close");
        await player.SeesButtonAsync("lotte", "bot", "initiative.close");
        while ((await player.CardsAsync("marieke", "bot")).Count == 0 || !(await player.CardsAsync("marieke", "bot"))[^1].Text.Contains("staat stil", StringComparison.Ordinal))
            await WakeUpAsync(DateOnly.FromDateTime((await Teams.Api.NowAsync(Cancellation)).UtcDateTime).AddDays(1));
        await player.SeesTextAsync("daan", "bot", "A check has come to a halt");
        await LookAsync(("marieke", "Een check staat stil"), ("daan", "A check has come to a halt"));
    }

    /// <summary>It is ten or eleven o'clock on a day, and what is due then has been done.</summary>
    private async Task WakeUpAsync(DateOnly day)
    {
        var morning = new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero);
        await Teams.Api.AdvanceAsync(morning - await Teams.Api.NowAsync(Cancellation), Cancellation);
        await Task.Delay(TimeSpan.FromMilliseconds(700), TimeProvider.System, Cancellation);
    }

    /// <summary>Two people side by side, in light and in dark.</summary>
    private async Task LookAsync(params (string Person, string Text)[] people)
    {
        var page = await OpenAsync([.. people.Select(person => person.Person + ":bot")]);
        foreach (var (person, text) in people)
            await page.Pane(person).SeesAsync(text);
        await page.AssertNoWarningsAsync();
        await Accessibility.AssertAsync(page);
        await page.DarkenAsync();
        await page.AssertNoWarningsAsync();
        await Accessibility.AssertAsync(page);
    }

    /// <summary>Starts a check in the channel.</summary>
    /// <returns>The last day to answer.</returns>
    private static async Task<DateOnly> StartAsync(Player player, string leader, string name, string[] respondents, string[] managers)
    {
        // The card that somebody else asked for earlier may still be the newest one with this button.
        var earlier = (await player.CardsAsync(leader, "initiatieven")).Select(shown => shown.MessageId).ToHashSet(StringComparer.Ordinal);
        await player.SayAsync(leader, "initiatieven", "nieuw initiatief");
        var asked = await player.SeesAsync(leader, "initiatieven", shown => shown.Verbs.Contains("initiative.begin") && !earlier.Contains(shown.MessageId), "a new initiative.begin");
        var card = await player.ClickAsync(asked, "initiative.begin");
        card = await player.ClickAsync(card, "dialog.next", new Dictionary<string, string> { ["name"] = name, ["summary"] = "<script>alert(1)</script> {{DATE(2026-01-01)}}" });
        card = await player.ClickAsync(card, "dialog.next", new Dictionary<string, string>
        {
            ["respondents"] = await player.IdsAsync(respondents),
            ["managers"] = await player.IdsAsync(managers),
        });
        var last = DateOnly.Parse(card.Fields["deadline"], CultureInfo.InvariantCulture);
        card = await player.ClickAsync(card, "dialog.next", new Dictionary<string, string> { ["quorum"] = "2" });
        await player.ClickAsync(card, "dialog.next");
        return last;
    }
}
