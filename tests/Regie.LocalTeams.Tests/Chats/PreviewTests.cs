using System.Text.Json.Nodes;
using Regie.LocalTeams.Chats;

namespace Regie.LocalTeams.Tests.Chats;

public sealed class PreviewTests
{
    [Theory]
    [InlineData("""{ "text": "Hallo\n daar" }""", "Hallo daar")]
    [InlineData("""{ "summary": "Kort", "text": "Lang" }""", "Kort")]
    [InlineData("""{ "text": "<at>Bot</at> <b>x</b>", "entities": [{ "type": "mention", "text": "<at>Bot</at>", "mentioned": { "name": "Bot" } }] }""", "Bot <b>x</b>")]
    [InlineData("""{ "attachments": [{ "content": { "fallbackText": "Een kaart" } }] }""", "Een kaart")]
    [InlineData("""{ "attachments": [{ "content": { "body": [{ "type": "ColumnSet", "columns": [{ "items": [{ "type": "TextBlock", "text": "Diep" }] }] }] } }] }""", "Diep")]
    [InlineData("""{ "attachments": [7, { "content": [] }], "text": 9, "entities": "x" }""", "")]
    [InlineData("{}", "")]
    public void Of_Activity_SaysWhatItHolds(string activity, string expected) => Assert.Equal(expected, Of(activity));

    [Fact]
    public void Of_LongTextOfSurrogatePairs_IsCutBetweenCharacters()
    {
        var preview = Of($$"""{ "text": "x{{string.Concat(Enumerable.Repeat("😀", 200))}}" }""");

        Assert.EndsWith("😀…", preview, StringComparison.Ordinal);
    }

    private static string Of(string activity) =>
        Preview.Of(new ChatMessage(1, "c", "1", null, null, JsonNode.Parse(activity)!.AsObject(), default, null, false, null));
}
