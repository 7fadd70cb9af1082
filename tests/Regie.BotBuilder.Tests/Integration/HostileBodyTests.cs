using System.Net;
using System.Text.Json.Nodes;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Integration;

public class HostileBodyTests
{
    public static TheoryData<string, string> NoActivities => new()
    {
        { "empty", "" },
        { "not JSON", "hallo" },
        { "half JSON", "{\"type\":\"message\"" },
        { "null", "null" },
        { "array", "[]" },
        { "number", "1" },
        { "no type", "{}" },
        { "type of the wrong kind", "{\"type\":1}" },
        { "empty type", "{\"type\":\"\"}" },
        { "text after it", "{\"type\":\"message\"} {}" },
        { "no conversation", "{\"type\":\"message\"}" },
        { "conversation of the wrong kind", "{\"type\":\"message\",\"conversation\":\"x\"}" },
        { "nested 10,000 deep", "{\"type\":\"message\",\"value\":" + new string('[', 10_000) + new string(']', 10_000) + "}" },
        { "nested in a field that is not known", "{\"type\":\"message\",\"x\":" + string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000) + "}" },
        { "half a character", "{\"type\":\"\\ud800\"}" },
    };

    [Theory]
    [MemberData(nameof(NoActivities))]
    public async Task Body_ThatIsNoActivity_IsRefusedInOneSentence(string what, string body)
    {
        await using var channel = await Channel.StartAsync();
        var turns = 0;
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.FromResult(turns++));

        using var response = await host.PostAsync(body, $"Bearer {channel.Token()}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("The body is not an activity.", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(turns == 0, what);
    }

    [Fact]
    public async Task Body_WithBytesThatAreNoUtf8_IsRefused()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask);
        var body = System.Text.Encoding.UTF8.GetBytes(Incoming.Message(channel, "x").ToString());
        body[System.Text.Encoding.UTF8.GetString(body).IndexOf(Channel.Tenant, StringComparison.Ordinal) + 3] = 0xB5;
        using var content = new ByteArrayContent(body);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        request.Headers.Add("Authorization", $"Bearer {channel.Token()}");

        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Activity_OfATenantWithHalfAnEmoji_IsOfNoTenantThatMayUseTheBot()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(Incoming.Message(channel, "x").ToString().Replace($"\"id\": \"{Channel.Tenant}\"", "\"id\": \"\\ud83d\"", StringComparison.Ordinal), $"Bearer {channel.Token()}");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Body_Of10Megabytes_IsRefused()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask);

        using var response = await host.PostAsync(Incoming.Message(channel, new string('x', 10 * 1024 * 1024)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Body_OfUnknownLength_IsRefusedOnceItIsTooLarge()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask);
        using var content = new StreamContent(new MemoryStream(new byte[1024 * 1024]));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("Authorization", $"Bearer {channel.Token()}");

        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("somethingNew")]
    [InlineData("message/new")]
    [InlineData("MESSAGE")]
    public async Task Activity_OfAnUnknownType_IsIgnoredPolitely(string type)
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new Teams.RecordingTeamsBot());
        var activity = Incoming.Message(channel, "x");
        activity["type"] = type;

        using var response = await host.PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(channel.Received);
    }

    [Fact]
    public async Task Invoke_ThatIsNotKnown_IsAnsweredWith501()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new Teams.RecordingTeamsBot());

        using var response = await host.PostAsync(Incoming.Invoke(channel, "composeExtension/query", new JsonObject()));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"action\":null}")]
    [InlineData("{\"action\":7}")]
    [InlineData("{\"action\":{\"type\":\"Action.Submit\"}}")]
    public async Task CardAction_ThatIsMalformed_IsAnsweredWithAnError(string value)
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new Teams.RecordingTeamsBot());

        using var response = await host.PostAsync(Incoming.Invoke(channel, "adaptiveCard/action", JsonNode.Parse(value)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal(400, (int)error["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.error", (string)error["type"]!);
        Assert.Equal("BadRequest", (string)error["value"]!["code"]!);
    }

    [Fact]
    public async Task Activity_WithHolesInItsLists_ReachesTheBotWithout()
    {
        await using var channel = await Channel.StartAsync();
        var bot = new Teams.RecordingTeamsBot();
        await using var host = await BotHost.StartAsync(channel, bot);
        var activity = Incoming.Message(channel, "x");
        activity["type"] = "conversationUpdate";
        activity["membersAdded"] = new JsonArray(null, new JsonObject { ["id"] = "29:sanne" }, null);
        activity["entities"] = new JsonArray((JsonNode?)null);
        activity.Remove("from");

        using var response = await host.PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["membersAdded 29:sanne"], bot.Calls);
    }

    [Fact]
    public async Task Request_ByGet_IsRefused()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, (_, _) => Task.CompletedTask);

        using var response = await host.Client.GetAsync(new Uri("/api/messages", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }
}
