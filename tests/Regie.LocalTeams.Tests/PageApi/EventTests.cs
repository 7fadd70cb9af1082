using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.PageApi;

public sealed class EventTests
{
    [Fact]
    public async Task Events_OfAChat_ReachItsPeopleInOrder()
    {
        await using var teams = await TestTeams.StartAsync(new FakeBot
        {
            Answer = (_, _) => Task.FromResult(Results.Text(
                $$"""{ "statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": {{TestTeams.CardContent("x").ToJsonString()}} }""",
                "application/json")),
        });
        await using var page = await EventStream.OpenAsync(teams.Root, "sanne");

        var card = await teams.SendAsync(TestTeams.Channel, TestTeams.Card("een"));
        Assert.Equal(("message", "initiatieven", card.Id), await page.NextAsync());
        await teams.SendAsync(TestTeams.Joost.ConversationId, TestTeams.Text("niet voor Sanne"));
        await teams.SendAsync(TestTeams.Sanne.ConversationId, new JsonObject { ["type"] = "typing" });
        Assert.Equal(("typing", "bot", null), await page.NextAsync());
        await teams.Page.PostAsync(
            "/api/people/sanne/chats/initiatieven/messages/*/actions", new JsonObject { ["type"] = "Action.Execute", ["verb"] = "v" }, card.Id);
        Assert.Equal(("view", "initiatieven", card.Id), await page.NextAsync());
        await teams.Connector.PutAsync("v3/conversations/*/activities/*", TestTeams.Card("twee"), TestTeams.Channel, card.Id);
        Assert.Equal(("update", "initiatieven", card.Id), await page.NextAsync());
        await teams.Connector.RemoveAsync("v3/conversations/*/activities/*", TestTeams.Channel, card.Id);
        Assert.Equal(("delete", "initiatieven", card.Id), await page.NextAsync());
        await teams.Page.PostAsync("/api/people/sanne/chats/initiatieven/read", new JsonObject());
        Assert.Equal(("read", "initiatieven", null), await page.NextAsync());
        await teams.Page.PostAsync("/api/clock", new JsonObject { ["advance"] = "PT1H" });
        Assert.Equal(("clock", null, null), await page.NextAsync());
    }

    [Fact]
    public async Task Events_WhenTheProgramStops_End()
    {
        EventStream page;
        await using (var teams = await TestTeams.StartAsync())
            page = await EventStream.OpenAsync(teams.Root, "sanne");

        Assert.Null(await page.NextAsync());
        await page.DisposeAsync();
    }
}
