using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Tests;

public class MentionTests
{
    private const string Own = """{"type":"mention","mentioned":{"id":"28:bot","name":"Regie"},"text":"<at>Regie</at>"}""";

    [Theory]
    [InlineData("<at>Regie</at> nieuw initiatief\n", Own, "nieuw initiatief")]
    [InlineData("hoi <at>Regie</at>", Own, "hoi")]
    [InlineData("<AT>regie</AT> status", Own, "status")]
    [InlineData("<at>Regie</at> en <at>Regie</at>", Own, "en")]
    [InlineData("<at>Regie</at> vraag <at>Fatima</at>", Own + """,{"type":"mention","mentioned":{"id":"29:f","name":"Fatima"},"text":"<at>Fatima</at>"}""", "vraag <at>Fatima</at>")]
    [InlineData("<at>Regie</at> x", """{"type":"mention","mentioned":{"id":"28:bot","name":"Regie"}}""", "x")]
    [InlineData("<at id=\"0\">Regie</at> x", """{"type":"mention","mentioned":{"id":"28:bot","name":"Regie"}}""", "x")]
    [InlineData("geen vermelding", Own, "geen vermelding")]
    [InlineData("a(b)*c+ d", """{"type":"mention","mentioned":{"id":"28:bot","name":"x"},"text":"(b)*c+"}""", "a d")]
    [InlineData("$1 <at>Regie</at>", Own, "$1")]
    [InlineData("blijft", """{"type":"mention"}""", "blijft")]
    [InlineData("blijft", """{"type":"mention","mentioned":"text"}""", "blijft")]
    [InlineData("blijft", """{"type":"mention","mentioned":{"id":"28:bot"},"text":""}""", "blijft")]
    [InlineData("blijft", """{"type":"clientInfo","locale":"nl-NL"}""", "blijft")]
    public void RemoveRecipientMention_TakesTheBotsOwnMentionsOutAndNothingElse(string text, string entities, string expected)
    {
        var message = Message(text, entities);

        Assert.Equal(expected, message.RemoveRecipientMention());
        Assert.Equal(expected, message.Text);
    }

    [Fact]
    public void RemoveRecipientMention_OfTextMadeToTakeLong_Ends()
    {
        var text = string.Concat(Enumerable.Repeat("<at<at<at", 50_000));

        Assert.Equal(text, Message(text, """{"type":"mention","mentioned":{"id":"28:bot","name":"Regie"}}""").RemoveRecipientMention());
    }

    private static Activity Message(string text, string entities) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new ChannelAccount("28:bot", "Regie"),
        Entities = JsonSerializer.Deserialize($"[{entities}]", BotJson.TypeInfo<List<Entity>>()),
    };
}
