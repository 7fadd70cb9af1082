using System.Net;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.PageApi;

public sealed class ClockEndpointTests
{
    [Fact]
    public async Task Post_Advance_MovesTheBotsClockAndItsTimersAndSurvivesARestart()
    {
        var data = TestTeams.NewFolder();
        var bot = new FakeBot();
        await using (var teams = await TestTeams.StartAsync(bot, data: data))
        {
            var reminder = Task.Delay(TimeSpan.FromDays(1), bot.Clock!, TestContext.Current.CancellationToken);
            var reply = await teams.Page.PostAsync("/api/clock", new JsonObject { ["advance"] = "P1DT2H" });
            Assert.Equal("P1DT2H", (string)reply["offset"]!);
            await reminder;
        }

        await using var again = await TestTeams.StartAsync(bot, data: data);
        Assert.Equal("P1DT2H", (string)(await again.Page.GetAsync("/api/clock", []))["offset"]!);
        Assert.InRange(bot.Clock!.GetUtcNow() - TimeProvider.System.GetUtcNow(), TimeSpan.FromHours(25.99), TimeSpan.FromHours(26.01));
    }

    [Fact]
    public async Task Post_Nonsense_IsRefusedAndMovesNothing()
    {
        await using var teams = await TestTeams.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await teams.Page.PostAsync("/api/clock", new JsonObject { ["advance"] = "-01:00:00" })).Status);
        Assert.Equal("PT0S", (string)(await teams.Page.GetAsync("/api/clock", []))["offset"]!);
    }

    [Fact]
    public async Task Post_TenYearsAgainAndAgain_StopsBeforeTheEndOfTime()
    {
        await using var teams = await TestTeams.StartAsync();
        HttpStatusCode last;
        var years = 0;
        do
        {
            last = (await teams.Page.PostAsync("/api/clock", new JsonObject { ["advance"] = "P3650D" })).Status;
            years += 10;
        }
        while (last == HttpStatusCode.OK && years < 10_000);

        Assert.Equal(HttpStatusCode.BadRequest, last);
        Assert.Equal(HttpStatusCode.Created, (await teams.WriteAsync("sanne", "bot", "nog hier")).Status);
    }
}
