using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.PageApi;

public sealed class CardActionTests
{
    private const string Actions = "/api/people/*/chats/initiatieven/messages/*/actions";

    [Fact]
    public async Task Execute_Always_ReachesTheBotAsAnInvokeOfTheCard()
    {
        await using var teams = await TestTeams.StartAsync(Answering(TestTeams.CardContent("antwoord")));
        var card = await teams.SendAsync(TestTeams.Channel, TestTeams.Card("vraag"));

        await ExecuteAsync(teams, "sanne", card.Id, trigger: "automatic");
        var invoke = await teams.Bot.NextAsync("invoke");

        Assert.Equal(("adaptiveCard/action", card.Id), ((string)invoke["name"]!, (string)invoke["replyToId"]!));
        Assert.Equal("automatic", (string)invoke["value"]!["trigger"]!);
        Assert.Equal("""{"type":"Action.Execute","id":"go","verb":"dialog.next","data":{"step":"1"}}""", invoke["value"]!["action"]!.ToJsonString());
        Assert.Equal($"{TestTeams.Channel};messageid={card.Id}", (string)invoke["conversation"]!["id"]!);
        Assert.Equal(TestTeams.Sanne.Id, (string)invoke["from"]!["id"]!);
    }

    [Fact]
    public async Task Execute_AnsweredWithACard_ShowsItToThatPersonUntilTheMessageIsUpdated()
    {
        await using var teams = await TestTeams.StartAsync(Answering(TestTeams.CardContent("voor Sanne")));
        var card = await teams.SendAsync(TestTeams.Channel, TestTeams.Card("voor allen"));

        var reply = await ExecuteAsync(teams, "sanne", card.Id);

        Assert.Equal((200, "card", "voor Sanne"), ((int)reply["status"]!, (string)reply["kind"]!, Text(reply["card"])));
        Assert.Equal("voor Sanne", Text((await teams.MessagesAsync("sanne", "initiatieven"))[0]!["view"]!["card"]!));
        Assert.Equal("voor allen", Text((await teams.MessagesAsync("sanne", "initiatieven"))[0]!["attachments"]![0]!["content"]!));
        Assert.Null((await teams.MessagesAsync("joost", "initiatieven"))[0]!["view"]);

        await teams.Connector.PutAsync("v3/conversations/*/activities/*", TestTeams.Card("nieuw"), TestTeams.Channel, card.Id);
        Assert.Null((await teams.MessagesAsync("sanne", "initiatieven"))[0]!["view"]);
    }

    [Theory]
    [InlineData("""{ "statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": "Gelukt" }""", 200, "message", "Gelukt")]
    [InlineData("""{ "statusCode": 400, "type": "application/vnd.microsoft.error", "value": { "code": "BadRequest", "message": "Mag niet" } }""", 400, "error", "Mag niet")]
    [InlineData("""{ "statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": { "type": "Other" } }""", 200, "error", "Er ging iets mis. Probeer het opnieuw.")]
    [InlineData("""{ "statusCode": "x", "type": 5 }""", 200, "error", "Er ging iets mis. Probeer het opnieuw.")]
    [InlineData("{}", 200, "none", null)]
    public async Task Execute_AnyOtherAnswer_BecomesASentence(string answer, int status, string kind, string? text)
    {
        var bot = new FakeBot { Answer = (_, _) => Task.FromResult(Results.Text(answer, "application/json")) };
        await using var teams = await TestTeams.StartAsync(bot);
        var card = await teams.SendAsync(TestTeams.Channel, TestTeams.Card("vraag"));

        var reply = await ExecuteAsync(teams, "sanne", card.Id);

        Assert.Equal((status, kind, text), ((int)reply["status"]!, (string)reply["kind"]!, (string?)reply.Body!["text"]));
        Assert.Null((await teams.MessagesAsync("sanne", "initiatieven"))[0]!["view"]);
    }

    [Fact]
    public async Task Execute_WhenTheBotFails_IsOneSentenceInThePersonsLanguage()
    {
        var bot = new FakeBot { Answer = (_, _) => Task.FromResult(Results.Text("<html>", statusCode: 500)) };
        await using var teams = await TestTeams.StartAsync(bot);
        var card = await teams.SendAsync(TestTeams.Channel, TestTeams.Card("vraag"));

        var reply = await ExecuteAsync(teams, "pieter", card.Id);

        Assert.Equal((500, "error", "Something went wrong. Please try again."),
            ((int)reply["status"]!, (string)reply["kind"]!, (string)reply["text"]!));
    }

    [Fact]
    public async Task Action_OnWhatIsNoCardOfTheBot_Answers404()
    {
        await using var teams = await TestTeams.StartAsync();
        var written = await teams.WriteAsync("joost", "initiatieven", "van mij");
        var other = await teams.SendAsync(TestTeams.Joost.ConversationId, TestTeams.Card("van Joost"));

        Assert.Equal(HttpStatusCode.NotFound, (await ExecuteAsync(teams, "sanne", written.Id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ExecuteAsync(teams, "sanne", other.Id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ExecuteAsync(teams, "sanne", "1")).Status);
    }

    private static FakeBot Answering(JsonObject card) => new()
    {
        Answer = (_, _) => Task.FromResult(Results.Text(
            new JsonObject { ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.card.adaptive", ["value"] = card.DeepClone() }.ToJsonString(),
            "application/json")),
    };

    private static string Text(JsonNode card) => (string)card["body"]![0]!["text"]!;

    private static Task<Reply> ExecuteAsync(TestTeams teams, string person, string message, string trigger = "manual") =>
        teams.Page.PostAsync(
            Actions,
            new JsonObject
            {
                ["type"] = "Action.Execute",
                ["id"] = "go",
                ["verb"] = "dialog.next",
                ["data"] = new JsonObject { ["step"] = "1" },
                ["trigger"] = trigger,
            },
            person,
            message);
}
