using System.Text.Json;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Xunit;

namespace Regie.Bot.Tests.Questions;

/// <summary>What a button sends, read without trust.</summary>
public sealed class CardSubmissionTests
{
    [Fact]
    public void Of_WithHalfAnEmoji_ReadsTheRest()
    {
        // A field that is full cuts an emoji in two.
        var submission = Read("""{ "verb": "dialog.next", "name": "Samen \ud83d", "staff": 3 }""");

        Assert.Equal("Samen \uFFFD", submission["name"]);
        Assert.Equal("3", submission["staff"]);
    }

    [Fact]
    public void Of_WithHalfAnEmojiInAName_ReadsTheRest()
    {
        var invoke = Message("""{ "action": { "verb": "dialog.next", "data": { "\ud83d": "x", "name": "Samen" } } }""");
        invoke.Type = ActivityTypes.Invoke;

        Assert.Equal("Samen", CardSubmission.Of(invoke)!["name"]);
        Assert.Null(CardSubmission.Of(Message("""{ "verb": "dialog.next", "\ud83d": "x" }""")));
    }

    [Fact]
    public void Of_WithEscapesAndAWholeEmoji_ReadsThemAsTheyAre()
    {
        var submission = Read("""{ "verb": "dialog.next", "name": "\\ud83d \ud83d\ude00 \" \udc00" }""");

        Assert.Equal("\\ud83d \U0001F600 \" \uFFFD", submission["name"]);
    }

    [Fact]
    public void Of_WithHalfAnEmojiAsVerb_IsNoAction() =>
        Assert.NotEqual("dialog.next", CardSubmission.Of(Message("""{ "verb": "\ud83d" }"""))?.Verb);

    [Fact]
    public void Respondent_OfAnOlderDocument_HasCompletedNothing()
    {
        var initiative = JsonSerializer.Deserialize(
            """
            {
              "key": "i-abcdefghijkmnpqr", "leader": { "id": "29:a", "name": "A" }, "modelVersion": "1", "createdAt": "2026-11-23T09:00:00Z",
              "origin": { "serviceUrl": "", "tenantId": "", "conversationId": "", "conversationType": "personal", "botId": "" },
              "respondents": [ { "id": "29:b", "name": "B" } ]
            }
            """,
            Initiative.Json)!;

        Assert.Empty(initiative.Respondents[0].Completed);
    }

    private static CardSubmission Read(string value) => CardSubmission.Of(Message(value))!;

    private static Activity Message(string value) => new(ActivityTypes.Message) { Value = JsonDocument.Parse(value).RootElement };
}
