using System.Net;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.PageApi;

public sealed class ChatTests
{
    [Fact]
    public async Task People_Always_AreNineWithDifferentNamesKeysAndInitials()
    {
        await using var teams = await TestTeams.StartAsync();

        var people = (await teams.Page.GetAsync("/api/people", [])).Body!.AsArray();

        Assert.Equal(9, people.Count);
        foreach (var field in new[] { "key", "id", "name", "initials", "color" })
            Assert.Equal(9, people.Select(person => (string)person![field]!).Distinct().Count());
    }

    [Fact]
    public async Task Chats_WithMessagesOfOthers_CountThemUntilRead()
    {
        await using var teams = await TestTeams.StartAsync();
        await teams.WriteAsync("joost", "algemeen", "een");
        await teams.WriteAsync("sanne", "algemeen", "twee");
        await teams.SendAsync(TestTeams.Municipality.Team.Id, TestTeams.Text("drie"));

        var chat = await ChatAsync(teams, "sanne", "algemeen");
        Assert.Equal((2, "drie", "Samenwerking"), ((int)chat["unread"]!, (string)chat["preview"]!, (string)chat["team"]!));
        Assert.Equal(HttpStatusCode.NoContent, (await teams.Page.PostAsync("/api/people/sanne/chats/algemeen/read", new JsonObject())).Status);
        Assert.Equal(0, (int)(await ChatAsync(teams, "sanne", "algemeen"))["unread"]!);
        Assert.Equal(2, (int)(await ChatAsync(teams, "joost", "algemeen"))["unread"]!);
        Assert.Equal(3, (int)(await ChatAsync(teams, "fatima", "algemeen"))["unread"]!);
    }

    [Fact]
    public async Task Write_InAThread_StandsInTheThread()
    {
        await using var teams = await TestTeams.StartAsync();
        var root = await teams.WriteAsync("sanne", "algemeen", "begin");
        var second = await teams.WriteAsync("joost", "algemeen", "antwoord", threadId: root.Id);
        var third = await teams.WriteAsync("sanne", "algemeen", "op het antwoord", threadId: second.Id);

        Assert.Equal((HttpStatusCode.Created, root.Id), (third.Status, (string)third["threadId"]!));
    }

    [Theory]
    [InlineData("nobody", "bot", """{ "text": "x" }""", HttpStatusCode.NotFound)]
    [InlineData("sanne", "nowhere", """{ "text": "x" }""", HttpStatusCode.NotFound)]
    [InlineData("sanne", "algemeen", """{ "text": "x", "threadId": "1" }""", HttpStatusCode.NotFound)]
    [InlineData("sanne", "bot", """{ "text": "x", "threadId": "1" }""", HttpStatusCode.BadRequest)]
    [InlineData("sanne", "bot", """{ "text": "  " }""", HttpStatusCode.BadRequest)]
    [InlineData("sanne", "bot", """{ "text": {} }""", HttpStatusCode.BadRequest)]
    [InlineData("sanne", "bot", "nonsense", HttpStatusCode.BadRequest)]
    [InlineData("sanne", "bot", "[1]", HttpStatusCode.BadRequest)]
    [InlineData("sanne", "bot", "", HttpStatusCode.BadRequest)]
    public async Task Write_WhatCannotBe_IsRefusedInPlainJson(string person, string chat, string body, HttpStatusCode status)
    {
        await using var teams = await TestTeams.StartAsync();

        var reply = await teams.Page.AskAsync(HttpMethod.Post, $"/api/people/{person}/chats/{chat}/messages", body);

        Assert.Equal(status, reply.Status);
        Assert.NotEmpty((string)reply["code"]!);
        Assert.Empty(await teams.MessagesAsync("sanne", "bot"));
    }

    [Fact]
    public async Task Write_TooMuch_IsRefused()
    {
        await using var teams = await TestTeams.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await teams.WriteAsync("sanne", "bot", new string('x', 28_001))).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await teams.WriteAsync("sanne", "bot", new string('x', 300_000))).Status);
        Assert.Equal(HttpStatusCode.Created, (await teams.WriteAsync("sanne", "bot", new string('x', 28_000))).Status);
    }

    [Fact]
    public async Task Write_HtmlMentionMarksAndNulls_ComeBackAsTyped()
    {
        const string Typed = "<at>Regie.Bot</at> <script>alert(1)</script> **vet** \u0000 'x'); DROP TABLE message; --";
        await using var teams = await TestTeams.StartAsync();

        await teams.WriteAsync("sanne", "algemeen", Typed);

        var message = Assert.Single(await teams.MessagesAsync("joost", "algemeen"))!;
        Assert.Equal((Typed, "plain"), ((string)message["text"]!, (string)message["textFormat"]!));
        Assert.Empty(message["entities"]!.AsArray());
        Assert.Equal(0, teams.Bot.Waiting("message"));
    }

    private static async Task<JsonNode> ChatAsync(TestTeams teams, string person, string key) =>
        (await teams.Page.GetAsync("/api/people/*/chats", person)).Body!.AsArray().Single(chat => (string)chat!["key"]! == key)!;
}
