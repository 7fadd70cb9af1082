using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Schema.Teams;
using Regie.BotBuilder.Teams;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests;

public class ProactiveTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ContinueConversation_WithAKeptReference_SendsAtOnceAndGivesTheRealId()
    {
        await using var channel = await Channel.StartAsync();
        ConversationReference? kept = null;
        await using var host = await BotHost.StartAsync(channel, (turn, _) =>
        {
            kept = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        using var incoming = await host.PostAsync(Incoming.Message(channel, "x", conversation: "c"));

        string? id = null;
        await host.Adapter.ContinueConversationAsync(
            TestToken.AppId,
            kept!,
            async (turn, ct) =>
            {
                id = (await turn.SendActivityAsync("herinnering", cancellationToken: ct)).Id;
                Assert.Equal("herinnering", channel.Received.Single().Text);
                await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = id, Text = "bijgewerkt" }, ct);
            },
            Ct);

        Assert.Equal("sent-1", id);
        Assert.Equal("/teams/v3/conversations/c/activities/sent-1", channel.Received.Last().Path);
    }

    [Fact]
    public async Task ContinueConversation_ThatFails_TellsTheCaller()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Json(new { error = new { code = "BotNotInConversationRoster" } }, statusCode: 403);
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask);
        var reference = new ConversationReference(null, null, new ChannelAccount("28:bot"), new ConversationAccount(id: "c"), "msteams", channel.ServiceUrl);

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => host.Adapter.ContinueConversationAsync(TestToken.AppId, reference, (turn, ct) => turn.SendActivityAsync("x", cancellationToken: ct), Ct));

        Assert.Equal(DeliveryFailure.NotInstalled, DeliveryFailures.Classify(error));
    }

    [Fact]
    public async Task ContinueConversation_AtAServiceThatIsNotAllowed_IsRefused()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask);
        var reference = new ConversationReference(null, null, new ChannelAccount("28:bot"), new ConversationAccount(id: "c"), "msteams", "https://attacker.example/");

        await Assert.ThrowsAsync<ServiceUrlNotAllowedException>(() => host.Adapter.ContinueConversationAsync(TestToken.AppId, reference, (_, _) => Task.CompletedTask, Ct));
    }

    [Fact]
    public async Task CreateConversation_WithAPerson_SendsWhatTeamsWantsAndRunsATurnInIt()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (context, _) => context.Request.Path.Value!.EndsWith("/v3/conversations", StringComparison.Ordinal) ? Results.Json(new { id = "a:new" }, statusCode: 201) : null;
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask);
        var parameters = new ConversationParameters
        {
            Bot = new ChannelAccount("28:bot"),
            Members = [new ChannelAccount("29:sanne")],
            TenantId = Channel.Tenant,
            ChannelData = new TeamsChannelData { Tenant = new TenantInfo(Channel.Tenant) },
        };

        await host.Adapter.CreateConversationAsync(TestToken.AppId, Channels.Msteams, channel.ServiceUrl, null, parameters, (turn, ct) => turn.SendActivityAsync("hoi", cancellationToken: ct), Ct);

        var (create, send) = (channel.Received.First().Body, channel.Received.Last());
        Assert.Equal("29:sanne", create.GetProperty("members")[0].GetProperty("id").GetString());
        Assert.Equal(Channel.Tenant, create.GetProperty("tenantId").GetString());
        Assert.Equal(Channel.Tenant, create.GetProperty("channelData").GetProperty("tenant").GetProperty("id").GetString());
        Assert.StartsWith("/teams/v3/conversations/a%3Anew/activities", send.Path, StringComparison.Ordinal);
        Assert.Equal("hoi", send.Text);
    }

    [Fact]
    public async Task SendMessageToTeamsChannel_StartsAThread()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Json(new { id = "19:new@thread.tacv2;messageid=7", activityId = "7" }, statusCode: 201);
        Tuple<ConversationReference, string>? thread = null;
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
            thread = await TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("campagne"), "19:new@thread.tacv2", TestToken.AppId, ct));

        using var response = await host.PostAsync(Incoming.Message(channel, "x"));

        var body = channel.Received.Single().Body;
        Assert.True(body.GetProperty("isGroup").GetBoolean());
        Assert.Equal("19:new@thread.tacv2", body.GetProperty("channelData").GetProperty("channel").GetProperty("id").GetString());
        Assert.Equal("campagne", body.GetProperty("activity").GetProperty("text").GetString());
        Assert.Equal(("19:new@thread.tacv2;messageid=7", "7"), (thread!.Item1.Conversation.Id, thread.Item2));
    }

    [Fact]
    public async Task TeamsInfo_InATeam_AsksForTheTeam()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (context, _) => context.Request.Path.Value switch
        {
            "/teams/v3/teams/19:team" => Results.Json(new { id = "19:team", name = "Sociaal domein", memberCount = 8 }),
            "/teams/v3/teams/19:team/conversations" => Results.Json(new { conversations = new object[] { new { id = "19:team" }, new { id = "19:b", name = "Regie" } } }),
            "/teams/v3/conversations/19:team/members/29:sanne" => Results.Json(new { id = "29:sanne", givenName = "Sanne", email = "s@example.org", userRole = "user" }),
            "/teams/v3/conversations/19:team/pagedmembers" => Results.Json(new { members = new[] { new { id = "29:sanne", email = "s@example.org" } } }),
            _ => null,
        };
        var seen = new List<string?>();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            seen.Add((await TeamsInfo.GetTeamDetailsAsync(turn, cancellationToken: ct)).Name);
            seen.AddRange((await TeamsInfo.GetTeamChannelsAsync(turn, cancellationToken: ct)).Select(c => c.Name ?? "General"));
            seen.Add((await TeamsInfo.GetMemberAsync(turn, "29:sanne", ct)).GivenName);
            seen.Add((await TeamsInfo.GetPagedMembersAsync(turn, cancellationToken: ct)).Members.Single().Email);
        });
        var message = Incoming.Message(channel, "x");
        message["channelData"]!["team"] = new JsonObject { ["id"] = "19:team" };

        using var response = await host.PostAsync(message);

        Assert.Equal(["Sociaal domein", "General", "Regie", "Sanne", "s@example.org"], seen);
    }
}
