using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.Faults;

public sealed class FaultTests
{
    [Fact]
    public async Task TooManyRequests_ForTwoCalls_AnswersTwiceWithRetryAfterAndThenWorks()
    {
        await using var teams = await TestTeams.StartAsync();
        await SetAsync(teams, """{ "connector": "tooManyRequests", "remaining": 2, "retryAfter": 7 }""");

        for (var i = 0; i < 2; i++)
        {
            var refused = await teams.SendAsync(TestTeams.Channel, TestTeams.Text("x"));
            Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(7)), (refused.Status, refused.Message.Headers.RetryAfter?.Delta));
        }

        Assert.Equal(HttpStatusCode.Created, (await teams.SendAsync(TestTeams.Channel, TestTeams.Text("x"))).Status);
        Assert.Single(await teams.MessagesAsync("sanne", "initiatieven"));
    }

    [Fact]
    public async Task BadGateway_ForAllCalls_StaysUntilItIsChangedAlsoAfterARestart()
    {
        var data = TestTeams.NewFolder();
        await using (var teams = await TestTeams.StartAsync(data: data))
            await SetAsync(teams, """{ "connector": "badGateway" }""");

        await using var again = await TestTeams.StartAsync(data: data);
        Assert.Equal(HttpStatusCode.BadGateway, (await again.SendAsync(TestTeams.Channel, TestTeams.Text("x"))).Status);
        await SetAsync(again, "{}");
        Assert.Equal(HttpStatusCode.Created, (await again.SendAsync(TestTeams.Channel, TestTeams.Text("x"))).Status);
    }

    [Theory]
    [InlineData("timeoutBefore", 0)]
    [InlineData("timeoutAfter", 1)]
    public async Task Timeout_BeforeOrAfter_GivesNoAnswerAndNoneOrOneMessage(string mode, int messages)
    {
        var real = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var teams = await TestTeams.StartAsync(realTime: real);
        await SetAsync(teams, $$"""{ "connector": "{{mode}}", "remaining": 1, "hold": 0 }""");

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => teams.SendAsync(TestTeams.Channel, TestTeams.Text("x")));

        Assert.Equal(messages, (await teams.MessagesAsync("sanne", "initiatieven")).Count);
    }

    [Fact]
    public async Task Timeout_HeldLong_EndsWhenTheCallerGivesUp()
    {
        await using var teams = await TestTeams.StartAsync();
        await SetAsync(teams, """{ "connector": "timeoutAfter", "remaining": 1, "hold": 3600 }""");
        using var patience = new CancellationTokenSource();
        using var body = new StringContent(TestTeams.Text("x").ToJsonString());
        var call = teams.Connector.PostAsync(
            new Uri($"v3/conversations/{TestTeams.Channel}/activities", UriKind.Relative), body, patience.Token);
        while ((await teams.MessagesAsync("sanne", "initiatieven")).Count == 0)
            await Task.Yield();

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task Blocked_ByAPerson_RefusesMessagesToThatPersonOnly()
    {
        await using var teams = await TestTeams.StartAsync();
        await SetAsync(teams, """{ "blocked": ["sanne"] }""");

        var blocked = await teams.SendAsync(TestTeams.Sanne.ConversationId, TestTeams.Text("x"));

        Assert.Equal((HttpStatusCode.Forbidden, "MessageWritesBlocked"), (blocked.Status, blocked.ErrorCode));
        Assert.Equal(HttpStatusCode.Created, (await teams.SendAsync(TestTeams.Joost.ConversationId, TestTeams.Text("x"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await teams.Connector.GetAsync("v3/conversations/*/members", TestTeams.Sanne.ConversationId)).Status);
    }

    [Fact]
    public async Task Uninstalled_FromAPersonalChat_TellsTheBotAndRefusesEverythingThere()
    {
        await using var teams = await TestTeams.StartAsync();
        await SetAsync(teams, """{ "uninstalled": ["sanne"] }""");

        await InstallationAsync(teams, "remove");
        var refused = await teams.SendAsync(TestTeams.Sanne.ConversationId, TestTeams.Text("x"));
        var written = await teams.WriteAsync("sanne", "bot", "ben je daar?");

        Assert.Equal((HttpStatusCode.Forbidden, "BotNotInConversationRoster"), (refused.Status, refused.ErrorCode));
        Assert.Equal((HttpStatusCode.Conflict, "notInstalled"), (written.Status, (string)written["code"]!));

        await SetAsync(teams, "{}");
        await InstallationAsync(teams, "add");
        Assert.Equal(HttpStatusCode.Created, (await teams.SendAsync(TestTeams.Sanne.ConversationId, TestTeams.Text("x"))).Status);
    }

    [Fact]
    public async Task Uninstalled_FromTheTeam_RefusesItsChannelsButNotPersonalChats()
    {
        await using var teams = await TestTeams.StartAsync();
        await SetAsync(teams, """{ "uninstalled": ["team"] }""");

        Assert.Equal(HttpStatusCode.Forbidden, (await teams.SendAsync(TestTeams.Channel, TestTeams.Text("x"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await teams.Connector.GetAsync("v3/teams/*", TestTeams.Municipality.Team.Id)).Status);
        Assert.Equal(HttpStatusCode.Created, (await teams.SendAsync(TestTeams.Joost.ConversationId, TestTeams.Text("x"))).Status);
        Assert.Equal(HttpStatusCode.Created, (await teams.WriteAsync("joost", "algemeen", "onder ons")).Status);
    }

    [Theory]
    [InlineData("""{ "connector": "explode" }""")]
    [InlineData("""{ "connector": 99 }""")]
    [InlineData("""{ "remaining": 0 }""")]
    [InlineData("""{ "remaining": "many" }""")]
    [InlineData("""{ "hold": -1 }""")]
    [InlineData("""{ "blocked": ["nobody"] }""")]
    [InlineData("""{ "blocked": "sanne" }""")]
    [InlineData("""{ "uninstalled": [null] }""")]
    [InlineData("nonsense")]
    public async Task Post_WhatCannotBe_IsRefusedAndChangesNothing(string body)
    {
        await using var teams = await TestTeams.StartAsync();

        var reply = await teams.Page.AskAsync(HttpMethod.Post, "/api/faults", body);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal("none", (string)(await teams.Page.GetAsync("/api/faults", []))["connector"]!);
    }

    /// <summary>Waits until the bot hears that it was installed in, or removed from, Sanne's chat.</summary>
    private static async Task InstallationAsync(TestTeams teams, string action)
    {
        JsonObject update;
        do
        {
            update = await teams.Bot.NextAsync("installationUpdate");
        }
        while ((string)update["action"]! != action || (string)update["conversation"]!["id"]! != TestTeams.Sanne.ConversationId);
    }

    private static async Task SetAsync(TestTeams teams, string body) =>
        Assert.Equal(HttpStatusCode.OK, (await teams.Page.AskAsync(HttpMethod.Post, "/api/faults", body)).Status);
}
