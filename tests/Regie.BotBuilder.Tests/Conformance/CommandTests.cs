using System.Net;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Conformance;

/// <summary>The Activity Protocol, "Command activity" and "Command result activity".</summary>
public class CommandTests
{
    [Theory]
    [InlineData("command", null, "{}", 0)]
    [InlineData("command", "", "{}", 0)]
    [InlineData("command", "no media type", "{}", 0)]
    [InlineData("command", "application/x-regie", null, 0)]
    [InlineData("command", "application/x-regie", "5", 0)]
    [InlineData("command", "application/x-regie", "{}", 1)]
    [InlineData("command", "session.init", "{}", 1)]
    [InlineData("commandResult", null, "{}", 0)]
    [InlineData("commandResult", "no media type", "{}", 0)]
    [InlineData("commandResult", "application/x-regie", "{}", 1)]
    public async Task Command_WithoutAProperNameOrValue_IsIgnored(string type, string? name, string? value, int handled)
    {
        var bot = new CommandBot();
        var activity = new Activity(type) { Name = name, Value = value is null ? null : System.Text.Json.JsonElement.Parse(value) };

        await bot.OnTurnAsync(new TurnContext(new SilentAdapter(), activity), TestContext.Current.CancellationToken);

        Assert.Equal(handled, bot.Handled);
    }

    [Theory]
    [InlineData("""{"name":"application/x-regie"}""")]
    [InlineData("""{"name":"application/x-regie","value":null}""")]
    [InlineData("""{"name":"application/x-regie","value":[]}""")]
    public async Task CommandResult_WithoutAValue_IsRefused(string more) =>
        Assert.Equal(HttpStatusCode.BadRequest, await ConformanceHost.AnswerToAsync("commandResult", more));

    [Theory]
    [InlineData("command", null, "{}")]
    [InlineData("command", "no media type", "{}")]
    [InlineData("command", "application/x-regie", null)]
    [InlineData("commandResult", null, "{}")]
    [InlineData("commandResult", "application/x-regie", null)]
    public async Task Command_WithoutAProperNameOrValue_IsNotSent(string type, string? name, string? value) =>
        Assert.StartsWith(value is null ? "A command needs a value" : "The name of a command", await ConformanceHost.RefusalAsync(new Activity(type) { Name = name, Value = value }), StringComparison.Ordinal);
}
