using Regie.Alignment.Tests;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Check;

/// <summary>The process is killed between any two steps of a check and started again: the check goes on where it was.</summary>
public sealed class KillTests : IAsyncLifetime
{
    private static readonly IReadOnlyDictionary<string, string> Mismatch = SampleAnswers.Aligned.With(("staff.leftBehind", "no"));
    private readonly LocalTeamsProcess _teams = new();
    private Player _player = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _teams.InitializeAsync();
        _player = new Player(_teams);
    }

    public ValueTask DisposeAsync() => _teams.DisposeAsync();

    [Fact]
    public async Task Check_KilledBetweenAnyTwoSteps_GoesOnWhereItWas()
    {
        await _player.SayAsync("sanne", "initiatieven", "nieuw initiatief");
        var card = await _player.SeesButtonAsync("sanne", "initiatieven", "initiative.begin");
        await KillAsync();
        card = await _player.ClickAsync(card, "initiative.begin");
        await KillAsync();
        card = await _player.ClickAsync(card, "dialog.next", new Dictionary<string, string> { ["name"] = "Samen innen" });
        await KillAsync();
        var people = await _player.IdsAsync("joost", "fatima");
        card = await _player.ClickAsync(card, "dialog.next", new Dictionary<string, string> { ["respondents"] = people, ["managers"] = await _player.IdAsync("marieke") });
        await KillAsync();
        card = await _player.ClickAsync(card, "dialog.next");
        Assert.Equal("confirm", card.Step);
        await KillAsync();
        card = await _player.ClickAsync(card, "dialog.next");
        Assert.Contains("De check is gestart", card.Text, StringComparison.Ordinal);

        await KillAsync();
        var invited = await ReachAsync("joost", "bot", "questions.begin");
        card = await _player.ClickAsync(invited, "questions.begin");
        var step = 0;
        while (card.Step is not null)
        {
            card = await _player.AnswerTopicAsync(card, Mismatch);
            if (step++ % 4 == 0)
                await KillAsync();
        }

        Assert.Contains("Klaar, dank je wel", card.Text, StringComparison.Ordinal);
        await KillAsync();
        var review = await _player.ClickAsync(card, "questions.review");
        Assert.Equal(Mismatch["overview.completeness"], review.Fields["overview.completeness"]);

        await _player.AnswerAllAsync(await _player.ClickAsync(await ReachAsync("fatima", "bot", "questions.begin"), "questions.begin"), Mismatch);
        await KillAsync();
        var verdict = await ReachAsync("sanne", "initiatieven", "verdict.details");
        Assert.Equal("misaligned", verdict.Action("verdict.details")!["data"]!["outcome"]!.GetValue<string>());
        await KillAsync();
        var alert = await ReachAsync("marieke", "bot", "alert.acknowledge");
        await _player.ClickAsync(alert, "alert.acknowledge");
        await KillAsync();
        alert = await ReachAsync("marieke", "bot", "alert.reconsider");
        Assert.Contains("Marieke Smit heeft het gezien", alert.Text, StringComparison.Ordinal);

        await _player.ClickAsync(alert, "alert.reconsider");
        await KillAsync();
        foreach (var person in (string[])["joost", "fatima"])
        {
            var again = await ReachAsync(person, "bot", "questions.begin");
            card = await _player.AnswerAllAsync(await _player.ClickAsync(again, "questions.begin"), SampleAnswers.Aligned);
            Assert.Contains("Klaar, dank je wel", card.Text, StringComparison.Ordinal);
            await KillAsync();
        }

        verdict = await ReachAsync("sanne", "initiatieven", found => found.Action("verdict.details")?["data"]?["verdict"]?.GetValue<int>() == 2, "a second verdict");
        Assert.Contains("De uitkomst was: Het past niet. Nu: Het past.", verdict.Text, StringComparison.Ordinal);
    }

    private async Task KillAsync() => await _teams.RestartAsync(Cancellation);

    /// <summary>
    /// Waits for a card, and lets time pass meanwhile: work that the killed process had claimed is taken up when its claim lapses.
    /// </summary>
    private Task<ApiCard> ReachAsync(string person, string chat, string verb) =>
        ReachAsync(person, chat, card => card.Verbs.Contains(verb), verb);

    private async Task<ApiCard> ReachAsync(string person, string chat, Func<ApiCard, bool> expected, string what)
    {
        for (var minutes = 0; minutes < 10; minutes++)
        {
            for (var look = 0; look < 20; look++)
            {
                if ((await _player.CardsAsync(person, chat)).LastOrDefault(expected) is { } found)
                    return found;
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Cancellation);
            }

            // An invitation that was cut off while it was sent is not sent again; the campaign card in the channel is always there.
            if (what == "questions.begin" && minutes > 4)
                chat = "initiatieven";
            await _teams.Api.AdvanceAsync(TimeSpan.FromMinutes(1), Cancellation);
        }

        throw new TimeoutException($"{person} never sees {what} in {chat}.\n{_teams.Output}");
    }
}
