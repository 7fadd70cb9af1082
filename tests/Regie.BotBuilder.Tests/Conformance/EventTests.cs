using System.Net;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Tests.Conformance;

/// <summary>The Activity Protocol, "Event activity", "Invoke activity", "Suggestion activity" and "Trace activity".</summary>
public class EventTests
{
    [Theory]
    [InlineData("event", """{"name":"application/vnd.microsoft.somethingNew"}""")]
    [InlineData("event", """{"name":""}""")]
    [InlineData("event", "{}")]
    [InlineData("trace", """{"name":"somethingNew","value":{}}""")]
    [InlineData("suggestion", """{"textHighlights":[{"text":"","occurrence":-1},{}]}""")]
    public async Task Activity_ThatIsNotUnderstood_IsIgnored(string type, string more) =>
        Assert.Equal(HttpStatusCode.OK, await ConformanceHost.AnswerToAsync(type, more));

    [Theory]
    [InlineData("""{"name":"somethingNew","value":{}}""")]
    [InlineData("{}")]
    public async Task Invoke_WithANameThatIsNotKnown_DoesNothing(string more) =>
        Assert.Equal(HttpStatusCode.NotImplemented, await ConformanceHost.AnswerToAsync("invoke", more));

    [Theory]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.Invoke)]
    public async Task Event_WithoutAName_IsNotSent(string type) =>
        Assert.Contains("needs a name", await ConformanceHost.RefusalAsync(new Activity(type) { Value = "x" }), StringComparison.Ordinal);

    [Fact]
    public async Task Highlight_WithoutAText_IsNotSent() =>
        Assert.Contains("A7721", await ConformanceHost.RefusalAsync(new Activity(ActivityTypes.Message) { TextHighlights = [new TextHighlight()] }), StringComparison.Ordinal);
}
