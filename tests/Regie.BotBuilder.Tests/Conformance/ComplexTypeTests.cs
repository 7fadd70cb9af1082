using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Tests.Conformance;

/// <summary>The Activity Protocol, "Complex types".</summary>
public class ComplexTypeTests
{
    [Theory]
    [InlineData("openUrl", null)]
    [InlineData("openUrl", "nergens")]
    [InlineData("downloadFile", null)]
    [InlineData("showImage", "")]
    [InlineData("signin", null)]
    [InlineData("call", "https://example.org")]
    [InlineData("call", null)]
    public async Task Button_WithoutItsAddress_IsNotSent(string type, string? value)
    {
        var button = new CardAction(type, "knop", value: value);

        Assert.Contains("A7380", await ConformanceHost.RefusalAsync((Activity)MessageFactory.SuggestedActions([button])), StringComparison.Ordinal);
        Assert.Contains("A7380", await ConformanceHost.RefusalAsync((Activity)MessageFactory.Attachment(new HeroCard(buttons: [button]).ToAttachment())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Button_WithItsAddress_IsSent()
    {
        var sent = await ConformanceHost.SentAsync((Activity)MessageFactory.SuggestedActions([new CardAction("openUrl", "a", value: "https://example.org/x"), new CardAction("call", "b", value: "tel:+31201234567"), new CardAction("imBack", "c", value: "c")]));

        Assert.Equal(3, sent.GetProperty("suggestedActions").GetProperty("actions").GetArrayLength());
    }

    [Fact]
    public async Task ConversationReference_OfATurn_HasItsChannelAndConversation()
    {
        var reference = (await ConformanceHost.SeenAsync("message", "{}"))!.GetConversationReference();

        Assert.Equal(("msteams", "19:thread@thread.tacv2;messageid=1"), (reference.ChannelId, reference.Conversation.Id));
        var sent = await ConformanceHost.SentAsync(new Activity(ActivityTypes.Message) { Text = "zie daar", RelatesTo = reference });
        Assert.Equal("msteams", sent.GetProperty("relatesTo").GetProperty("channelId").GetString());
    }

    [Fact]
    public async Task ConversationReference_WithoutItsConversation_IsNotSent() =>
        Assert.Contains("A7550", await ConformanceHost.RefusalAsync(new Activity(ActivityTypes.Message) { RelatesTo = new ConversationReference { ChannelId = "msteams" } }), StringComparison.Ordinal);

    [Fact]
    public async Task Mention_ThatIsSent_HasATypeOfTheProtocolAndAllItNeeds()
    {
        var sent = await ConformanceHost.SentAsync(new Activity(ActivityTypes.Message) { Text = "x", Entities = [new Mention(new ChannelAccount("29:sanne", "Sanne"), "<at>Sanne</at>")] });

        var mention = sent.GetProperty("entities")[0];
        Assert.Equal(["mentioned", "text", "type"], mention.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.Equal(("mention", "29:sanne"), (mention.GetProperty("type").GetString(), mention.GetProperty("mentioned").GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData(null, "continue")]
    [InlineData("", "done")]
    [InlineData("book", "start")]
    public async Task SemanticAction_WithoutAnIdOrThatStarts_IsNotSent(string? id, string state) =>
        Assert.Contains("A7730", await ConformanceHost.RefusalAsync(new Activity(ActivityTypes.Message) { SemanticAction = new SemanticAction { Id = id, State = state } }), StringComparison.Ordinal);

    [Fact]
    public async Task Suggestion_WithoutARecipient_IsNotSent()
    {
        await using var channel = await Fakes.Channel.StartAsync();
        using var bot = new Fakes.ConnectedBot(channel);

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => bot.Client.Conversations.SendToConversationAsync("a:1", new Activity(ActivityTypes.Suggestion), TestContext.Current.CancellationToken));

        Assert.Contains("A2071", refusal.Message, StringComparison.Ordinal);
    }
}
