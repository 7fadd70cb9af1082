using System.Text.Json.Nodes;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.Bot;

/// <summary>What the bot gets to hear, compared with what Teams sends.</summary>
public sealed class InboundActivityTests
{
    [Fact]
    public async Task FirstStart_Always_TellsTheBotWhereItWasInstalled()
    {
        var data = TestTeams.NewFolder();
        var bot = new FakeBot();
        await using (var teams = await TestTeams.StartAsync(bot, data: data))
        {
            var places = new List<(string, string)>();
            for (var i = 0; i <= TestTeams.Municipality.People.Count; i++)
            {
                var installation = await bot.NextAsync("installationUpdate");
                Assert.Equal("add", (string)installation["action"]!);
                places.Add(((string)installation["conversation"]!["id"]!, (string)installation["conversation"]!["conversationType"]!));
            }

            var expected = TestTeams.Municipality.People.Select(person => (person.ConversationId, "personal"))
                .Append((TestTeams.Municipality.Team.Id, "channel"));
            Assert.Equal(expected.Order(), places.Order());
        }

        await using var again = await TestTeams.StartAsync(bot, data: data);
        await again.WriteAsync("sanne", "bot", "hallo");
        await bot.NextAsync("message");
        Assert.Equal(0, bot.Waiting("installationUpdate"));
    }

    [Fact]
    public async Task ConversationUpdate_OfTheTeam_NamesTheBotAndTheTeam()
    {
        await using var teams = await TestTeams.StartAsync();
        JsonObject update;
        do
        {
            update = await teams.Bot.NextAsync("conversationUpdate");
        }
        while ((string)update["conversation"]!["conversationType"]! != "channel");

        Assert.Equal((string)update["recipient"]!["id"]!, (string)update["membersAdded"]![0]!["id"]!);
        Assert.Equal("teamMemberAdded", (string)update["channelData"]!["eventType"]!);
        Assert.Equal("Samenwerking", (string)update["channelData"]!["team"]!["name"]!);
    }

    [Fact]
    public async Task Message_InAPersonalChat_CarriesWhatTeamsSends()
    {
        await using var teams = await TestTeams.StartAsync();
        var written = await teams.WriteAsync("pieter", "bot", "my questions & <b>more</b>");

        var activity = await teams.Bot.NextAsync("message");

        var pieter = TestTeams.Municipality.FindByKey("pieter")!;
        Assert.Equal(written.Id, (string)activity["id"]!);
        Assert.Equal("my questions & <b>more</b>", (string)activity["text"]!);
        Assert.Equal("msteams", (string)activity["channelId"]!);
        Assert.Equal(("en-US", "en-US"), ((string)activity["locale"]!, (string)activity["entities"]![0]!["locale"]!));
        Assert.Equal((pieter.Id, pieter.Name, pieter.AadObjectId),
            ((string)activity["from"]!["id"]!, (string)activity["from"]!["name"]!, (string)activity["from"]!["aadObjectId"]!));
        Assert.Equal((pieter.ConversationId, "personal"),
            ((string)activity["conversation"]!["id"]!, (string)activity["conversation"]!["conversationType"]!));
        Assert.Null(activity["conversation"]!["isGroup"]);
        Assert.Equal(teams.Bot.Settings["MicrosoftAppTenantId"], (string)activity["channelData"]!["tenant"]!["id"]!);
        Assert.Equal($"28:{teams.Bot.Settings["MicrosoftAppId"]}", (string)activity["recipient"]!["id"]!);
        Assert.Equal("<div><div>my questions &amp; &lt;b&gt;more&lt;/b&gt;</div></div>", (string)activity["attachments"]![0]!["content"]!);
        Assert.Equal(DateTimeOffset.Parse((string)activity["timestamp"]!, null), DateTimeOffset.Parse((string)activity["localTimestamp"]!, null));
    }

    [Fact]
    public async Task Message_InAChannelWithAMention_CarriesThreadTeamAndMention()
    {
        await using var teams = await TestTeams.StartAsync();
        var root = await teams.WriteAsync("sanne", "initiatieven", "nieuw initiatief", mentionBot: true);
        var first = await teams.Bot.NextAsync("message");
        var answer = await teams.WriteAsync("joost", "initiatieven", "status", mentionBot: true, threadId: root.Id);
        var second = await teams.Bot.NextAsync("message");

        Assert.Equal("<at>Regie.Bot</at> nieuw initiatief", (string)first["text"]!);
        var mention = first["entities"]!.AsArray().Single(entity => (string)entity!["type"]! == "mention")!;
        Assert.Equal(("<at>Regie.Bot</at>", (string)first["recipient"]!["id"]!),
            ((string)mention["text"]!, (string)mention["mentioned"]!["id"]!));
        Assert.Equal($"{TestTeams.Channel};messageid={root.Id}", (string)first["conversation"]!["id"]!);
        Assert.Equal(("channel", true), ((string)first["conversation"]!["conversationType"]!, (bool)first["conversation"]!["isGroup"]!));
        Assert.Equal((TestTeams.Channel, TestTeams.Channel, TestTeams.Municipality.Team.Id, TestTeams.Municipality.Team.Id),
            ((string)first["channelData"]!["channel"]!["id"]!, (string)first["channelData"]!["teamsChannelId"]!,
                (string)first["channelData"]!["team"]!["id"]!, (string)first["channelData"]!["teamsTeamId"]!));
        Assert.Equal($"{TestTeams.Channel};messageid={root.Id}", (string)second["conversation"]!["id"]!);
        Assert.Equal((answer.Id, root.Id), ((string)second["id"]!, (string)second["replyToId"]!));
    }

    [Fact]
    public async Task Message_InAChannelWithoutAMention_IsNotForTheBot()
    {
        await using var teams = await TestTeams.StartAsync();
        await teams.WriteAsync("sanne", "initiatieven", "tegen elkaar");
        await teams.WriteAsync("sanne", "initiatieven", "tegen de bot", mentionBot: true);

        Assert.Equal("<at>Regie.Bot</at> tegen de bot", (string)(await teams.Bot.NextAsync("message"))["text"]!);
    }

    [Fact]
    public async Task Submit_OnACard_IsAMessageWithAValueAndNoText()
    {
        await using var teams = await TestTeams.StartAsync();
        var card = await teams.SendAsync(TestTeams.Channel, TestTeams.Card("vraag"));

        var reply = await teams.Page.PostAsync(
            "/api/people/sanne/chats/initiatieven/messages/*/actions",
            new JsonObject { ["type"] = "Action.Submit", ["data"] = new JsonObject { ["name"] = "x" } },
            card.Id);
        var activity = await teams.Bot.NextAsync("message");

        Assert.Equal("none", (string)reply["kind"]!);
        Assert.Equal((card.Id, "x"), ((string)activity["replyToId"]!, (string)activity["value"]!["name"]!));
        Assert.Equal($"{TestTeams.Channel};messageid={card.Id}", (string)activity["conversation"]!["id"]!);
        Assert.Null(activity["text"]);
        Assert.NotEqual(card.Id, (string)activity["id"]!);
    }
}
