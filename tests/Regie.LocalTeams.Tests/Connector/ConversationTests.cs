using System.Net;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.Connector;

public sealed class ConversationTests
{
    [Fact]
    public async Task Create_ByUserIdOrObjectId_GivesThePersonalChat()
    {
        await using var teams = await TestTeams.StartAsync();
        foreach (var id in new[] { TestTeams.Joost.Id, TestTeams.Joost.AadObjectId })
        {
            var reply = await CreateAsync(teams, WithMember(id));
            Assert.Equal((HttpStatusCode.Created, TestTeams.Joost.ConversationId), (reply.Status, reply.Id));
        }

        Assert.Empty(await teams.MessagesAsync("joost", "bot"));
    }

    [Fact]
    public async Task Create_WithAnActivity_SendsItToo()
    {
        await using var teams = await TestTeams.StartAsync();
        var parameters = WithMember(TestTeams.Joost.Id);
        parameters["activity"] = TestTeams.Text("Dag Joost");

        var reply = await CreateAsync(teams, parameters);

        Assert.Equal((string)reply["activityId"]!, (string)Assert.Single(await teams.MessagesAsync("joost", "bot"))!["id"]!);
    }

    [Fact]
    public async Task Create_InAChannel_BeginsAThread()
    {
        await using var teams = await TestTeams.StartAsync();

        var reply = await CreateAsync(teams, InChannel(TestTeams.Channel, TestTeams.Text("begin")));

        Assert.Equal($"{TestTeams.Channel};messageid={(string)reply["activityId"]!}", reply.Id);
        Assert.Equal(HttpStatusCode.Created, (await teams.SendAsync(reply.Id, TestTeams.Text("verder"))).Status);
    }

    [Fact]
    public async Task Create_WhatTeamsDoesNotAllow_IsRefused()
    {
        await using var teams = await TestTeams.StartAsync();
        var several = WithMember(TestTeams.Joost.Id);
        several["members"]!.AsArray().Add(new JsonObject { ["id"] = TestTeams.Sanne.Id });
        var otherTenant = WithMember(TestTeams.Joost.Id);
        otherTenant["tenantId"] = Guid.NewGuid().ToString();

        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(teams, [])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(teams, several)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(teams, WithMember("29:nobody"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(teams, InChannel(TestTeams.Channel, null))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await CreateAsync(teams, InChannel(TestTeams.Joost.ConversationId, TestTeams.Text("x")))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await CreateAsync(teams, InChannel("19:nowhere@thread.tacv2", TestTeams.Text("x")))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await CreateAsync(teams, otherTenant)).Status);
    }

    private static Task<Reply> CreateAsync(TestTeams teams, JsonObject parameters) => teams.Connector.PostAsync("v3/conversations", parameters);

    private static JsonObject WithMember(string id) => new()
    {
        ["members"] = new JsonArray(new JsonObject { ["id"] = id }),
        ["tenantId"] = TestTeams.Municipality.TenantId,
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TestTeams.Municipality.TenantId } },
    };

    private static JsonObject InChannel(string channel, JsonObject? activity) => new()
    {
        ["isGroup"] = true,
        ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = channel } },
        ["activity"] = activity,
    };
}
