using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Connector;

public class ConnectorTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a:1/../x?y#z", "a%3A1%2F..%2Fx%3Fy%23z")]
    [InlineData("19:é thread@thread.tacv2;messageid=1", "19%3A%C3%A9%20thread%40thread.tacv2%3Bmessageid%3D1")]
    public async Task Ids_WithAnyCharacters_StayOnePartOfThePath(string conversation, string escaped)
    {
        await using var channel = await Channel.StartAsync();
        using var bot = new ConnectedBot(channel);

        await bot.Client.Conversations.DeleteActivityAsync(conversation, "a/b", Ct);

        Assert.Equal($"/teams/v3/conversations/{escaped}/activities/a%2Fb", channel.Received.Single().Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Id_ThatAPathWouldSwallow_IsRefused(string id)
    {
        await using var channel = await Channel.StartAsync();
        using var bot = new ConnectedBot(channel);

        await Assert.ThrowsAsync<ArgumentException>(() => bot.Client.Conversations.DeleteActivityAsync("c", id, Ct));
        Assert.Empty(channel.Received);
    }

    [Theory]
    [InlineData("POST", 503, 1)]
    [InlineData("POST", 500, 1)]
    [InlineData("POST", 429, 3)]
    [InlineData("PUT", 503, 3)]
    [InlineData("PUT", 429, 3)]
    [InlineData("PUT", 403, 1)]
    [InlineData("DELETE", 502, 3)]
    [InlineData("GET", 504, 3)]
    [InlineData("GET", 404, 1)]
    public async Task Call_ThatFails_IsRepeatedOnlyWhereThatIsSafe(string method, int status, int calls)
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (context, _) => Failed(context, status, "0");
        using var bot = new ConnectedBot(channel);

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => CallAsync(bot.Client, method));

        Assert.Equal(status, (int)error.Response!.StatusCode);
        Assert.Equal(calls, channel.Received.Count);
    }

    [Fact]
    public async Task Answer_ThatIsARedirect_IsNotFollowed()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Redirect($"{channel.Address}/elsewhere");
        using var bot = new ConnectedBot(channel);

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => CallAsync(bot.Client, "POST"));

        Assert.Equal(HttpStatusCode.Found, error.Response!.StatusCode);
    }

    [Fact]
    public async Task ServiceUrl_ThatIsNotAllowed_IsNeverCalled()
    {
        await using var channel = await Channel.StartAsync();
        using var bot = new ConnectedBot(channel);

        await Assert.ThrowsAsync<ServiceUrlNotAllowedException>(() => bot.Factory.CreateAsync($"{channel.Address}/other/", null, Ct));
        bot.Client.BaseUri = new Uri($"{channel.Address}/other/");
        await Assert.ThrowsAsync<ServiceUrlNotAllowedException>(() => CallAsync(bot.Client, "POST"));

        Assert.Equal(0, channel.TokensGiven);
        Assert.Empty(channel.Received);
    }

    [Fact]
    public async Task Token_NearItsExpiry_IsRenewedAhead()
    {
        await using var channel = await Channel.StartAsync();
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        using var bot = new ConnectedBot(channel, time);

        await CallAsync(bot.Client, "GET");
        time.Advance(TimeSpan.FromMinutes(50));
        await CallAsync(bot.Client, "GET");
        Assert.Equal(1, channel.TokensGiven);

        time.Advance(TimeSpan.FromMinutes(6));
        await CallAsync(bot.Client, "GET");
        Assert.Equal(["Bearer bot-token-1", "Bearer bot-token-1", "Bearer bot-token-2"], channel.Received.Select(call => call.Authorization));
    }

    [Fact]
    public async Task PagedMembers_OverPages_AskWithSizeAndToken()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, n) => Results.Json(new { continuationToken = n == 1 ? "a b&c" : null, members = new[] { new { id = $"29:{n}", email = "x@example.org" } } });
        using var bot = new ConnectedBot(channel);

        var first = await bot.Client.Conversations.GetConversationPagedMembersAsync("c", 50, null, Ct);
        var second = await bot.Client.Conversations.GetConversationPagedMembersAsync("c", null, first.ContinuationToken, Ct);

        Assert.Equal("29:1", first.Members.Single().Id);
        Assert.Null(second.ContinuationToken);
        Assert.Equal(["/teams/v3/conversations/c/pagedmembers?pageSize=50", "/teams/v3/conversations/c/pagedmembers?continuationToken=a%20b%26c"], channel.Received.Select(call => call.Path));
    }

    private static Task CallAsync(IConnectorClient client, string method) => method switch
    {
        "POST" => client.Conversations.SendToConversationAsync("c", MessageFactory.Text("x"), Ct),
        "PUT" => client.Conversations.UpdateActivityAsync("c", "a", MessageFactory.Text("x"), Ct),
        "DELETE" => client.Conversations.DeleteActivityAsync("c", "a", Ct),
        _ => client.Conversations.GetConversationMemberAsync("29:a", "c", Ct),
    };

    private static IResult Failed(HttpContext context, int status, string retryAfter)
    {
        context.Response.Headers.RetryAfter = retryAfter;
        return Results.StatusCode(status);
    }
}
