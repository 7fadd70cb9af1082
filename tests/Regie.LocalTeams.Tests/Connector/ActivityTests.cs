using System.Net;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.Connector;

public sealed class ActivityTests
{
    private const string Activities = "v3/conversations/*/activities";
    private const string OneActivity = "v3/conversations/*/activities/*";

    [Fact]
    public async Task Send_ToAPersonalChat_IsSeenByThatPersonOnly()
    {
        await using var teams = await TestTeams.StartAsync();

        var sent = await teams.SendAsync(TestTeams.Sanne.ConversationId, TestTeams.Text("Dag Sanne"));

        Assert.Equal(HttpStatusCode.Created, sent.Status);
        var message = Assert.Single(await teams.MessagesAsync("sanne", "bot"))!;
        Assert.Equal((sent.Id, "Dag Sanne", "markdown"), ((string)message["id"]!, (string)message["text"]!, (string)message["textFormat"]!));
        Assert.True((bool)message["from"]!["isBot"]!);
        Assert.Empty(await teams.MessagesAsync("joost", "bot"));
    }

    [Fact]
    public async Task Send_ToAChannel_BeginsAThreadAndToAThreadStaysInIt()
    {
        await using var teams = await TestTeams.StartAsync();

        var root = await teams.SendAsync(TestTeams.Channel, TestTeams.Text("een"));
        var inThread = await teams.SendAsync($"{TestTeams.Channel};messageid={root.Id}", TestTeams.Text("twee"));
        var reply = await teams.Connector.PostAsync(OneActivity, TestTeams.Text("drie"), TestTeams.Channel, inThread.Id);

        var seen = await teams.MessagesAsync("joost", "initiatieven");
        Assert.Equal([(root.Id, null), (inThread.Id, root.Id), (reply.Id, root.Id)],
            seen.Select(message => ((string)message!["id"]!, (string?)message["threadId"])));
    }

    [Fact]
    public async Task Ids_OfMessagesInOneMoment_AreDifferentAndRise()
    {
        await using var teams = await TestTeams.StartAsync();
        var replies = await Task.WhenAll(TestTeams.Municipality.People.SelectMany(person =>
            Enumerable.Range(0, 3).Select(i => teams.SendAsync(person.ConversationId, TestTeams.Text($"{i}")))));

        Assert.Equal(27, replies.Select(reply => long.Parse(reply.Id, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Count());
    }

    [Fact]
    public async Task Put_OwnMessage_ReplacesItForEveryone()
    {
        await using var teams = await TestTeams.StartAsync();
        var sent = await teams.SendAsync(TestTeams.Channel, TestTeams.Card("oud"));

        var put = await teams.Connector.PutAsync(OneActivity, TestTeams.Card("nieuw"), TestTeams.Channel, sent.Id);

        Assert.Equal((HttpStatusCode.OK, sent.Id), (put.Status, put.Id));
        var message = Assert.Single(await teams.MessagesAsync("sanne", "initiatieven"))!;
        Assert.Equal("nieuw", (string)message["attachments"]![0]!["content"]!["body"]![0]!["text"]!);
        Assert.NotNull(message["edited"]);
    }

    [Fact]
    public async Task Delete_OwnMessage_LeavesItsPlaceWithoutContentAndCannotBeUpdatedAgain()
    {
        await using var teams = await TestTeams.StartAsync();
        var sent = await teams.SendAsync(TestTeams.Channel, TestTeams.Text("weg"));

        Assert.Equal(HttpStatusCode.OK, (await teams.Connector.RemoveAsync(OneActivity, TestTeams.Channel, sent.Id)).Status);

        var message = Assert.Single(await teams.MessagesAsync("sanne", "initiatieven"))!;
        Assert.Equal((true, ""), ((bool)message["deleted"]!, (string)message["text"]!));
        var put = await teams.Connector.PutAsync(OneActivity, TestTeams.Text("terug"), TestTeams.Channel, sent.Id);
        Assert.Equal((HttpStatusCode.NotFound, "ActivityNotFoundInConversation"), (put.Status, put.ErrorCode));
        Assert.Equal(HttpStatusCode.NotFound, (await teams.Connector.RemoveAsync(OneActivity, TestTeams.Channel, sent.Id)).Status);
    }

    [Fact]
    public async Task Put_MessageOfAPerson_IsForbidden()
    {
        await using var teams = await TestTeams.StartAsync();
        var written = await teams.WriteAsync("sanne", "initiatieven", "van mij");

        var put = await teams.Connector.PutAsync(OneActivity, TestTeams.Text("van de bot"), TestTeams.Channel, written.Id);

        Assert.Equal(HttpStatusCode.Forbidden, put.Status);
        Assert.Equal("van mij", (string)(await teams.MessagesAsync("sanne", "initiatieven"))[0]!["text"]!);
    }

    [Fact]
    public async Task Send_Typing_IsNotKept()
    {
        await using var teams = await TestTeams.StartAsync();

        var reply = await teams.SendAsync(TestTeams.Sanne.ConversationId, new JsonObject { ["type"] = "typing" });

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Empty(await teams.MessagesAsync("sanne", "bot"));
    }

    [Theory]
    [InlineData("a:unknown", "ConversationNotFound")]
    [InlineData("19:unknown@thread.tacv2", "ConversationNotFound")]
    [InlineData("x/../../..", "ConversationNotFound")]
    public async Task Send_ToNowhere_Answers404(string conversation, string code)
    {
        await using var teams = await TestTeams.StartAsync();

        var reply = await teams.SendAsync(conversation, TestTeams.Text("hoi"));

        Assert.Equal((HttpStatusCode.NotFound, code), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Send_ToAThreadThatIsNotThere_Answers404()
    {
        await using var teams = await TestTeams.StartAsync();

        var reply = await teams.SendAsync($"{TestTeams.Channel};messageid=1", TestTeams.Text("hoi"));

        Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), (reply.Status, reply.ErrorCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "type": "message" }""")]
    [InlineData("""{ "type": "message", "text": 5 }""")]
    [InlineData("""{ "type": "message", "attachments": [null] }""")]
    [InlineData("""{ "type": "message", "type": "typing", "text": "x" }""")]
    [InlineData("""{ "type": "message", "text": "\ud800" }""")]
    [InlineData("""{ "type": "somethingNew", "text": "x" }""")]
    [InlineData("""{ "text": "x" }""")]
    public async Task Send_WhatIsNoMessage_Answers400AndKeepsNothing(string body)
    {
        await using var teams = await TestTeams.StartAsync();

        var reply = await teams.Connector.AskAsync(HttpMethod.Post, Activities.Replace("*", Uri.EscapeDataString(TestTeams.Channel), StringComparison.Ordinal), body);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.StartsWith("Bad", reply.ErrorCode, StringComparison.Ordinal);
        Assert.Empty(await teams.MessagesAsync("sanne", "initiatieven"));
    }

    [Fact]
    public async Task Send_NestedTenThousandDeep_Answers400()
    {
        await using var teams = await TestTeams.StartAsync();
        var body = $$"""{ "type": "message", "text": "x", "value": {{new string('[', 10_000)}}{{new string(']', 10_000)}} }""";

        var reply = await teams.Connector.AskAsync(HttpMethod.Post, $"v3/conversations/{TestTeams.Channel}/activities", body);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
    }

    [Theory]
    [InlineData(101 * 1024)]
    [InlineData(900 * 1024)]
    public async Task Send_OverAHundredKilobytes_Answers413(int size)
    {
        await using var teams = await TestTeams.StartAsync();

        var reply = await teams.SendAsync(TestTeams.Channel, TestTeams.Text(new string('x', size)));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (reply.Status, reply.ErrorCode));
        Assert.Equal(HttpStatusCode.Created, (await teams.SendAsync(TestTeams.Channel, TestTeams.Text(new string('x', 99 * 1024)))).Status);
    }

    [Fact]
    public async Task UnknownOperation_Answers404InBotFrameworkShape()
    {
        await using var teams = await TestTeams.StartAsync();

        Assert.Equal("NotFound", (await teams.Connector.GetAsync("v3/meetings/*", "1")).ErrorCode);
    }
}
