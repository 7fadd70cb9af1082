using System.Net;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.Connector;

/// <summary>Messages that one member of a channel sees, as strict as Teams is about them.</summary>
public sealed class TargetedMessageTests
{
    private const string Targeted = "v3/conversations/*/activities?isTargetedActivity=true";
    private const string OneTargeted = "v3/conversations/*/activities/*?isTargetedActivity=true";
    private const string OneActivity = "v3/conversations/*/activities/*";

    [Fact]
    public async Task Send_ToOneMember_IsSeenByThatMemberOnly()
    {
        await using var teams = await TestTeams.StartAsync();
        await teams.SendAsync(TestTeams.Channel, TestTeams.Text("voor iedereen"));

        var sent = await SendAsync(teams, "alleen voor Joost");

        Assert.Equal(HttpStatusCode.Created, sent.Status);
        var seen = await teams.MessagesAsync("joost", "initiatieven");
        Assert.Equal([("voor iedereen", false), ("alleen voor Joost", true)], seen.Select(message => ((string)message!["text"]!, (bool)message["onlyYou"]!)));
        Assert.Equal("voor iedereen", (string)Assert.Single(await teams.MessagesAsync("sanne", "initiatieven"))!["text"]!);
    }

    [Fact]
    public async Task Send_ToOneMember_ShowsInNobodyElsesListOfChats()
    {
        await using var teams = await TestTeams.StartAsync();

        await SendAsync(teams, "alleen voor Joost");

        Assert.Equal((1, "alleen voor Joost"), await ChatAsync(teams, "joost"));
        Assert.Equal((0, ""), await ChatAsync(teams, "sanne"));
    }

    [Fact]
    public async Task Send_ToOneMemberInAThread_StaysInIt()
    {
        await using var teams = await TestTeams.StartAsync();
        var root = await teams.SendAsync(TestTeams.Channel, TestTeams.Text("een"));

        await teams.Connector.PostAsync(Targeted, Message("twee"), $"{TestTeams.Channel};messageid={root.Id}");

        Assert.Equal(root.Id, (string)(await teams.MessagesAsync("joost", "initiatieven"))[1]!["threadId"]!);
    }

    [Theory]
    [InlineData("no recipient", 400, "BadSyntax")]
    [InlineData("empty recipient", 400, "BadSyntax")]
    [InlineData("recipient is text", 400, "BadSyntax")]
    [InlineData("a stranger", 403, "BotNotInConversationRoster")]
    [InlineData("the bot", 403, "BotNotInConversationRoster")]
    [InlineData("typing", 400, "BadArgument")]
    public async Task Send_ThatNamesNobodyItCanBeFor_IsRefusedAndSeenByNobody(string mistake, int status, string code)
    {
        await using var teams = await TestTeams.StartAsync();
        var message = Message("geheim");
        switch (mistake)
        {
            case "no recipient":
                message.Remove("recipient");
                break;
            case "recipient is text":
                message["recipient"] = TestTeams.Joost.Id;
                break;
            case "typing":
                message["type"] = "typing";
                break;
            default:
                message["recipient"]!["id"] = mistake switch { "a stranger" => "29:nobody", "the bot" => "28:bot", _ => "" };
                break;
        }

        var refused = await teams.Connector.PostAsync(Targeted, message, TestTeams.Channel);

        Assert.Equal((status, code), ((int)refused.Status, (string)refused.Body!["error"]!["code"]!));
        Assert.Empty(await teams.MessagesAsync("joost", "initiatieven"));
    }

    [Fact]
    public async Task Send_InAPersonalChat_IsRefused()
    {
        await using var teams = await TestTeams.StartAsync();

        var refused = await teams.Connector.PostAsync(Targeted, Message("x"), TestTeams.Joost.ConversationId);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }

    [Fact]
    public async Task Put_OfATargetedMessage_KeepsItForThatMember()
    {
        await using var teams = await TestTeams.StartAsync();
        var sent = await SendAsync(teams, "oud");

        var put = await teams.Connector.PutAsync(OneTargeted, Message("nieuw"), TestTeams.Channel, sent.Id);

        Assert.Equal(HttpStatusCode.OK, put.Status);
        Assert.Equal("nieuw", (string)Assert.Single(await teams.MessagesAsync("joost", "initiatieven"))!["text"]!);
        Assert.Empty(await teams.MessagesAsync("sanne", "initiatieven"));
    }

    [Fact]
    public async Task Visibility_OfAMessage_CannotBeChanged()
    {
        await using var teams = await TestTeams.StartAsync();
        var forOne = await SendAsync(teams, "een");
        var forAll = await teams.SendAsync(TestTeams.Channel, TestTeams.Text("twee"));

        Assert.Equal(HttpStatusCode.BadRequest, (await teams.Connector.PutAsync(OneActivity, TestTeams.Text("open"), TestTeams.Channel, forOne.Id)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await teams.Connector.PutAsync(OneTargeted, Message("dicht"), TestTeams.Channel, forAll.Id)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await teams.Connector.RemoveAsync(OneActivity, TestTeams.Channel, forOne.Id)).Status);
        Assert.Equal(["een", "twee"], (await teams.MessagesAsync("joost", "initiatieven")).Select(message => (string)message!["text"]!));
    }

    [Fact]
    public async Task Delete_OfATargetedMessage_TakesItBack()
    {
        await using var teams = await TestTeams.StartAsync();
        var sent = await SendAsync(teams, "weg");

        Assert.Equal(HttpStatusCode.OK, (await teams.Connector.RemoveAsync(OneTargeted, TestTeams.Channel, sent.Id)).Status);
        Assert.True((bool)Assert.Single(await teams.MessagesAsync("joost", "initiatieven"))!["deleted"]!);
    }

    [Fact]
    public async Task TargetedMessage_AfterADay_IsGoneForEveryone()
    {
        await using var teams = await TestTeams.StartAsync();
        var sent = await SendAsync(teams, "tot morgen");
        await teams.Page.PostAsync("/api/clock", new JsonObject { ["advance"] = "PT23H59M" });
        Assert.Single(await teams.MessagesAsync("joost", "initiatieven"));

        await teams.Page.PostAsync("/api/clock", new JsonObject { ["advance"] = "PT2M" });

        Assert.Empty(await teams.MessagesAsync("joost", "initiatieven"));
        Assert.Equal((0, ""), await ChatAsync(teams, "joost"));
        Assert.Equal(HttpStatusCode.NotFound, (await teams.Connector.PutAsync(OneTargeted, Message("te laat"), TestTeams.Channel, sent.Id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await teams.Connector.RemoveAsync(OneTargeted, TestTeams.Channel, sent.Id)).Status);
    }

    [Fact]
    public async Task Reply_ToATargetedMessage_CannotBeMade()
    {
        await using var teams = await TestTeams.StartAsync();
        var sent = await SendAsync(teams, "een");

        Assert.Equal(HttpStatusCode.BadRequest, (await teams.Connector.PostAsync(OneActivity, TestTeams.Text("twee"), TestTeams.Channel, sent.Id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await teams.WriteAsync("joost", "initiatieven", "twee", threadId: sent.Id)).Status);
    }

    [Fact]
    public async Task Card_InATargetedMessage_IsForThatMemberToUse()
    {
        await using var teams = await TestTeams.StartAsync();
        var message = TestTeams.Card("kies");
        message["recipient"] = new JsonObject { ["id"] = TestTeams.Joost.Id };
        var sent = await teams.Connector.PostAsync(Targeted, message, TestTeams.Channel);
        var action = new JsonObject { ["type"] = "Action.Submit", ["data"] = new JsonObject() };

        var own = await teams.Page.PostAsync("/api/people/*/chats/*/messages/*/actions", action.DeepClone(), "joost", "initiatieven", sent.Id);
        var others = await teams.Page.PostAsync("/api/people/*/chats/*/messages/*/actions", action, "sanne", "initiatieven", sent.Id);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (own.Status, others.Status));
    }

    private static Task<Reply> SendAsync(TestTeams teams, string text) => teams.Connector.PostAsync(Targeted, Message(text), TestTeams.Channel);

    private static JsonObject Message(string text)
    {
        var message = TestTeams.Text(text);
        message["recipient"] = new JsonObject { ["id"] = TestTeams.Joost.Id };
        return message;
    }

    private static async Task<(int Unread, string Preview)> ChatAsync(TestTeams teams, string person)
    {
        var chat = (await teams.Page.GetAsync("/api/people/*/chats", person)).Body!.AsArray().Single(each => (string)each!["key"]! == "initiatieven")!;
        return ((int)chat["unread"]!, (string)chat["preview"]!);
    }
}
