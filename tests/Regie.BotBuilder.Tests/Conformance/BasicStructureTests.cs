using System.Net;
using System.Text.Json;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Conformance;

/// <summary>The Activity Protocol, "Basic activity structure" and "Message activity".</summary>
public class BasicStructureTests
{
    [Theory]
    [InlineData("""{"type":"message","conversation":{"id":"a:1"},"x":1,"x":2}""")]
    [InlineData("""{"type":"message","conversation":{"id":"a:1","id":"a:2"}}""")]
    public async Task Activity_WithAFieldTwice_IsRefused(string json)
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new WaryTeamsBot());

        using var response = await host.PostAsync(json, $"Bearer {channel.Token()}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Activity_WithUnknownFields_ReachesTheBotWithThem()
    {
        var seen = await ConformanceHost.SeenAsync("message", """{"x-new":{"a":[1.0,null]},"from":{"id":"29:fatima","x-badge":7}}""");

        Assert.Equal("""{"a":[1.0,null]}""", JsonSerializer.Serialize(seen!.Properties!["x-new"]));
        Assert.Equal(7, seen.From.Properties!["x-badge"].GetInt32());
    }

    [Fact]
    public async Task Reply_OfEveryField_HasTheProtocolsTypes()
    {
        var sent = await ConformanceHost.SentAsync(new Activity(ActivityTypes.Message)
        {
            Text = "hoi",
            Locale = "nl-NL",
            LocalTimestamp = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1)),
            Expiration = new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero),
            Attachments = [new HeroCard("titel").ToAttachment()],
            Entities = [new Mention(new ChannelAccount("29:sanne", "Sanne"), "<at>Sanne</at>")],
            ListenFor = ["ja"],
        });

        Assert.All(["type", "text", "locale", "channelId", "serviceUrl", "replyToId"], name => Assert.Equal(JsonValueKind.String, sent.GetProperty(name).ValueKind));
        Assert.All(["from", "recipient", "conversation"], name => Assert.Equal(JsonValueKind.Object, sent.GetProperty(name).ValueKind));
        Assert.All(["attachments", "entities"], name => Assert.Equal(JsonValueKind.Object, Assert.Single(sent.GetProperty(name).EnumerateArray()).ValueKind));
        Assert.Equal("2026-03-02T10:00:00+01:00", sent.GetProperty("localTimestamp").GetString());
        Assert.Equal("2026-03-09T09:00:00Z", sent.GetProperty("expiration").GetString());
        Assert.DoesNotContain(sent.EnumerateObject(), field => field.Name is "id" or "callerId");
    }

    [Fact]
    public async Task Activity_WithoutAType_IsNeitherTakenNorSent()
    {
        Assert.Equal(HttpStatusCode.BadRequest, await ConformanceHost.AnswerToAsync(string.Empty));
        Assert.Contains("A2010", await ConformanceHost.RefusalAsync(new Activity { Text = "hoi" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activity_ThatIsSent_NamesItsConversation()
    {
        var reply = await ConformanceHost.SentAsync(MessageFactory.Text("hoi"));
        await using var channel = await Channel.StartAsync();
        using var bot = new ConnectedBot(channel);
        await bot.Client.Conversations.SendToConversationAsync("a:1", MessageFactory.Text("hoi"), TestContext.Current.CancellationToken);

        Assert.Equal("19:thread@thread.tacv2;messageid=1", reply.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("a:1", Assert.Single(channel.Received).Body.GetProperty("conversation").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Entities_ThatSayTheSame_AreSentOnce()
    {
        var sent = await ConformanceHost.SentAsync(new Activity(ActivityTypes.Message)
        {
            Text = "<at>Sanne</at> en <at>Sanne</at>",
            Entities = [new Mention(new ChannelAccount("29:sanne"), "<at>Sanne</at>"), new Mention(new ChannelAccount("29:sanne"), "<at>Sanne</at>"), new Mention(new ChannelAccount("29:piet"), "<at>Piet</at>")],
        });

        Assert.Equal(["29:sanne", "29:piet"], sent.GetProperty("entities").EnumerateArray().Select(entity => entity.GetProperty("mentioned").GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("""[{"type":"https://example.org/new","x":1},{"type":"mention","mentioned":{"id":"28:bot"}}]""")]
    [InlineData("""[{"type":"streaminfo","streamId":"a"},{"type":"streaminfo","streamId":"b"},{"type":"mention","mentioned":{"id":"28:bot"}}]""")]
    [InlineData("""[{"type":"mention","mentioned":5},{"type":"mention","mentioned":{"id":"28:bot"}}]""")]
    public async Task Entity_ThatIsNotUnderstood_IsIgnored(string entities)
    {
        var seen = await ConformanceHost.SeenAsync("message", $$"""{"entities":{{entities}}}""");

        Assert.Equal("28:bot", Assert.Single(seen!.GetMentions()).Mentioned.Id);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("""{"id":7}""")]
    [InlineData("""{"id":"bookFlight","state":"somethingNew","entities":[]}""")]
    public async Task SemanticAction_ThatCannotBeRead_IsIgnored(string action)
    {
        var seen = await ConformanceHost.SeenAsync("message", $$"""{"semanticAction":{{action}}}""");

        Assert.Equal("hallo", seen!.Text);
        Assert.Null(seen.SemanticAction!.Id);
    }

    [Fact]
    public async Task SemanticAction_OfTheNextMessage_IsNotRequired()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new WaryTeamsBot());
        var start = Incoming.Message(channel, "boek");
        start["semanticAction"] = new System.Text.Json.Nodes.JsonObject { ["id"] = "book", ["state"] = "start" };

        using var first = await host.PostAsync(start);
        using var second = await host.PostAsync(Incoming.Message(channel, "ja"));

        Assert.Equal(["echo boek", "echo ja"], channel.Texts);
    }

    [Fact]
    public async Task Reply_ToWhoExpectsReplies_DoesNotExpectAnyItself()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new WaryTeamsBot());
        var message = Incoming.Message(channel, "hallo");
        message["deliveryMode"] = "expectReplies";

        using var response = await host.PostAsync(message);

        Assert.DoesNotContain("deliveryMode", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
