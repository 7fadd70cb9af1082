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
        await StartAsync(player);
        await player.SeesTextAsync("sanne", "initiatieven", "Fatima El Amrani");
        await player.AnswerAllAsync(await player.ClickAsync(await player.SeesButtonAsync("joost", "bot", "questions.begin"), "questions.begin"), Mismatch);

        await Teams.Api.AdvanceAsync(TimeSpan.FromDays(20), Cancellation);
        var ask = await player.SeesButtonAsync("sanne", "bot", "initiative.close");
        await player.ClickAsync(ask, "initiative.extend", new Dictionary<string, string> { ["deadline"] = "2020-01-01" });
        await player.AnswerAllAsync(await player.ClickAsync(await player.SeesButtonAsync("hendrik", "bot", "questions.begin"), "questions.begin"), Mismatch);
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

    private static async Task StartAsync(Player player)
    {
        await player.SayAsync("sanne", "initiatieven", "nieuw initiatief");
        var card = await player.ClickAsync(await player.SeesButtonAsync("sanne", "initiatieven", "initiative.begin"), "initiative.begin");
        card = await player.ClickAsync(card, "dialog.next", new Dictionary<string, string> { ["name"] = "Samen innen", ["summary"] = "<script>alert(1)</script> {{DATE(2026-01-01)}}" });
        card = await player.ClickAsync(card, "dialog.next", new Dictionary<string, string>
        {
            ["respondents"] = await player.IdsAsync("joost", "fatima", "hendrik"),
            ["managers"] = await player.IdAsync("marieke"),
        });
        card = await player.ClickAsync(card, "dialog.next", new Dictionary<string, string> { ["quorum"] = "2" });
        await player.ClickAsync(card, "dialog.next");
    }
}
