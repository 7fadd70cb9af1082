using System.Net;
using Microsoft.AspNetCore.Http;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Connector;

/// <summary>A channel that does not answer: whether a message may have arrived decides what a caller may do.</summary>
public class NoAnswerTests
{
    private readonly ImpatientTime _time = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Channel_ThatIsNotThere_HasSurelyNotReceivedTheMessage()
    {
        var channel = await Channel.StartAsync();
        using var bot = new ConnectedBot(channel, _time);
        await bot.Client.Conversations.SendToConversationAsync("c", MessageFactory.Text("x"), Ct);
        await channel.DisposeAsync();

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => bot.Client.Conversations.SendToConversationAsync("c", MessageFactory.Text("x"), Ct));

        Assert.Equal(DeliveryFailure.NotSent, DeliveryFailures.Classify(error));
    }

    [Theory]
    [InlineData("POST", 1)]
    [InlineData("PUT", 3)]
    [InlineData("DELETE", 3)]
    [InlineData("GET", 3)]
    public async Task Connection_ThatBreaksAfterTheRequest_LeavesItUnknownAndIsRepeatedOnlyWhereThatIsSafe(string method, int calls)
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (context, _) =>
        {
            context.Abort();
            return Results.Empty;
        };
        using var bot = new ConnectedBot(channel, _time);

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => CallAsync(bot.Client, method));

        Assert.Equal(DeliveryFailure.Ambiguous, DeliveryFailures.Classify(error));
        Assert.Equal(calls, channel.Received.Count);
    }

    [Theory]
    [InlineData("POST", 1)]
    [InlineData("PUT", 3)]
    public async Task Answer_ThatDoesNotComeInTime_LeavesItUnknown(string method, int calls)
    {
        // What HttpClient throws when its own time is over, and not the caller's.
        using var handler = new ScriptedHandler(_ => throw new TaskCanceledException("time", new TimeoutException()));
        using var http = new HttpClient(handler);
        using var client = Client(http);

        var error = await Assert.ThrowsAsync<TimeoutException>(() => CallAsync(client, method));

        Assert.Equal(DeliveryFailure.Ambiguous, DeliveryFailures.Classify(error));
        Assert.Equal(calls, handler.Requests.Count);
    }

    [Fact]
    public async Task Answer_ThatIsTooLarge_IsNotRead()
    {
        await using var channel = await Channel.StartAsync();
        channel.Answers = (_, _) => Results.Bytes(new byte[5 * 1024 * 1024]);
        using var bot = new ConnectedBot(channel, _time);

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => CallAsync(bot.Client, "POST"));

        Assert.Equal(DeliveryFailure.Ambiguous, DeliveryFailures.Classify(error));
        Assert.Single(channel.Received);
    }

    [Fact]
    public async Task Caller_WhoGoesAway_EndsTheCallAndItsRepeats()
    {
        using var away = new CancellationTokenSource();
        using var handler = new ScriptedHandler(_ =>
        {
            away.Cancel();
            return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        });
        using var http = new HttpClient(handler);
        using var client = Client(http);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Conversations.UpdateActivityAsync("c", "a", MessageFactory.Text("x"), away.Token));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task TokenService_ThatIsDown_LeavesTheMessageUnsent()
    {
        await using var channel = await Channel.StartAsync();
        channel.TokensAreDown = true;
        using var bot = new ConnectedBot(channel, _time);

        var error = await Assert.ThrowsAsync<TokenNotGivenException>(() => CallAsync(bot.Client, "POST"));

        Assert.Equal(DeliveryFailure.NotSent, DeliveryFailures.Classify(error));
        Assert.Empty(channel.Received);
        channel.TokensAreDown = false;
        await CallAsync(bot.Client, "POST");
        Assert.Single(channel.Received);
    }

    [Fact]
    public async Task Clients_OfOneBot_ShareTheirConnections()
    {
        await using var channel = await Channel.StartAsync();
        var connections = new HashSet<string>();
        channel.Answers = (context, _) =>
        {
            connections.Add(context.Connection.Id);
            return null;
        };
        using var bot = new ConnectedBot(channel, _time);

        for (var i = 0; i < 10; i++)
        {
            using var client = await bot.Factory.CreateAsync(channel.ServiceUrl, null, Ct);
            await CallAsync(client, "POST");
        }

        Assert.Single(connections);
    }

    private ConnectorClient Client(HttpClient http) =>
        new(new ChannelHttp(http, new ServiceUrlPolicy(["https://teams.example/"]), new NoToken(), _time), new Uri("https://teams.example/"));

    private static Task CallAsync(IConnectorClient client, string method) => method switch
    {
        "POST" => client.Conversations.SendToConversationAsync("c", MessageFactory.Text("x"), Ct),
        "PUT" => client.Conversations.UpdateActivityAsync("c", "a", MessageFactory.Text("x"), Ct),
        "DELETE" => client.Conversations.DeleteActivityAsync("c", "a", Ct),
        _ => client.Conversations.GetConversationMemberAsync("29:a", "c", Ct),
    };
}
