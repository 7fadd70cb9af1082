using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.Bot;

public sealed class DeliveryTests
{
    [Fact]
    public async Task Messages_InOneChat_ReachTheBotOneAfterAnotherWhileOtherChatsGoOn()
    {
        var release = new TaskCompletionSource();
        var bot = new FakeBot
        {
            Answer = async (activity, _) =>
            {
                if ((string?)activity["text"] == "een")
                    await release.Task;
                return Results.Ok();
            },
        };
        await using var teams = await TestTeams.StartAsync(bot);
        await teams.WriteAsync("sanne", "bot", "een");
        Assert.Equal("een", (string)(await bot.NextAsync("message"))["text"]!);
        await teams.WriteAsync("sanne", "bot", "twee");
        await teams.WriteAsync("joost", "bot", "van Joost");

        Assert.Equal("van Joost", (string)(await bot.NextAsync("message"))["text"]!);
        Assert.Equal(0, bot.Waiting("message"));
        release.SetResult();
        Assert.Equal("twee", (string)(await bot.NextAsync("message"))["text"]!);
    }

    [Fact]
    public async Task Message_NotAnsweredIn15Seconds_IsSentOnceMoreWithTheSameId()
    {
        var real = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        var bot = new FakeBot { Answer = NeverForMessages };
        await using var teams = await TestTeams.StartAsync(bot, real);
        await teams.WriteAsync("sanne", "bot", "hallo");
        var first = await bot.NextAsync("message");

        real.Advance(TimeSpan.FromSeconds(15));
        var second = await bot.NextAsync("message");
        Assert.Equal((string)first["id"]!, (string)second["id"]!);

        bot.Answer = (_, _) => Task.FromResult(Results.Ok());
        real.Advance(TimeSpan.FromSeconds(15));
        await teams.WriteAsync("sanne", "bot", "volgende");
        Assert.Equal("volgende", (string)(await bot.NextAsync("message"))["text"]!);
    }

    [Fact]
    public async Task Message_AnsweredWithServerError_IsNotSentAgain()
    {
        var bot = new FakeBot { Answer = (_, _) => Task.FromResult(Results.StatusCode(500)) };
        await using var teams = await TestTeams.StartAsync(bot);
        await teams.WriteAsync("sanne", "bot", "een");
        await teams.WriteAsync("sanne", "bot", "twee");

        Assert.Equal("een", (string)(await bot.NextAsync("message"))["text"]!);
        Assert.Equal("twee", (string)(await bot.NextAsync("message"))["text"]!);
    }

    [Fact]
    public async Task Restart_WhileTheBotHadNotAnswered_SendsTheSameIdAgainToTheNewAddress()
    {
        var data = TestTeams.NewFolder();
        var bot = new FakeBot { Answer = NeverForMessages };
        string id;
        await using (var teams = await TestTeams.StartAsync(bot, data: data))
        {
            await teams.WriteAsync("sanne", "bot", "hallo");
            id = (string)(await bot.NextAsync("message"))["id"]!;
        }

        bot = new FakeBot();
        await using var again = await TestTeams.StartAsync(bot, data: data);
        var activity = await bot.NextAsync("message");

        Assert.Equal((id, "hallo"), ((string)activity["id"]!, (string)activity["text"]!));
        Assert.Equal(bot.Settings["Regie:ServiceUrls:0"], (string)activity["serviceUrl"]!);
    }

    [Fact]
    public async Task Kill_WhileTheBotHadNotAnswered_LosesNothing()
    {
        var bot = new FakeBot { Answer = NeverForMessages };
        await using var teams = await TestTeams.StartAsync(bot);
        var written = await teams.WriteAsync("sanne", "bot", "hallo");
        await bot.NextAsync("message");

        // What a killed process leaves: the files as they are now, without an orderly end.
        var image = TestTeams.NewFolder();
        foreach (var file in new[] { "teams.db", "teams.db-wal" })
            File.Copy(Path.Combine(teams.Data, file), Path.Combine(image, file), overwrite: true);
        await using var after = await TestTeams.StartAsync(data: image);

        Assert.Equal(written.Id, (string)(await after.Bot.NextAsync("message"))["id"]!);
        Assert.Equal(written.Id, (string)Assert.Single(await after.MessagesAsync("sanne", "bot"))!["id"]!);
        Assert.Equal(teams.Bot.Settings["MicrosoftAppPassword"], after.Bot.Settings["MicrosoftAppPassword"]);
    }

    [Fact]
    public async Task Start_OnDataThatAnotherOneUses_SaysSo()
    {
        await using var teams = await TestTeams.StartAsync();

        var error = await Assert.ThrowsAsync<StartException>(() => TestTeams.StartAsync(data: teams.Data));

        Assert.Contains("--data", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OnPortsThatAreTaken_SaysWhichAndHowToChooseAnother()
    {
        await using var teams = await TestTeams.StartAsync();
        var botPort = new Uri(teams.Bot.Settings["urls"]!).Port;
        Assert.Equal(0, botPort);
        var options = new LocalTeamsOptions { DataDirectory = TestTeams.NewFolder() };

        var page = await Assert.ThrowsAsync<StartException>(
            () => LocalTeamsApplication.StartAsync(options with { Port = teams.Root.Port, BotPort = 0 }, new FakeBot().Create, null, TestContext.Current.CancellationToken));
        var bot = await Assert.ThrowsAsync<StartException>(
            () => LocalTeamsApplication.StartAsync(options with { Port = 0, BotPort = teams.Root.Port }, new FakeBot().Create, null, TestContext.Current.CancellationToken));

        Assert.Contains($"Port {teams.Root.Port} for the page", page.Message, StringComparison.Ordinal);
        Assert.Contains("--port", page.Message, StringComparison.Ordinal);
        Assert.Contains($"Port {teams.Root.Port} for the bot", bot.Message, StringComparison.Ordinal);
        Assert.Contains("--bot-port", bot.Message, StringComparison.Ordinal);
    }

    private static async Task<IResult> NeverForMessages(JsonObject activity, CancellationToken aborted)
    {
        if ((string?)activity["type"] == "message")
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, aborted);
        return Results.Ok();
    }
}
