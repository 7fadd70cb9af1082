using System.Globalization;
using System.Net;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Turns;

public class OrderTests
{
    private static readonly string[] OneTo200 = [.. Enumerable.Range(1, 200).Select(n => n.ToString(CultureInfo.InvariantCulture))];

    [Fact]
    public async Task Conversation_With200ConcurrentMessages_CountsExactly200InOrder()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new CountingBot(new MemoryStorage()));

        var responses = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => host.PostAsync(Incoming.Message(channel, "tel"))));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(OneTo200, channel.Texts);
    }

    [Fact]
    public async Task Conversations_ThatDiffer_DoNotWaitForEachOther()
    {
        await using var channel = await Channel.StartAsync();
        var blocked = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            if (turn.Activity.Text == "wacht")
            {
                await blocked.Task;
            }

            await turn.SendActivityAsync($"klaar {turn.Activity.Text}", cancellationToken: ct);
        });

        var waiting = host.PostAsync(Incoming.Message(channel, "wacht", conversation: "a"));
        using var other = await host.PostAsync(Incoming.Message(channel, "door", conversation: "b"));
        Assert.Equal(["klaar door"], channel.Texts);

        blocked.SetResult();
        using var first = await waiting;
        Assert.Equal(["klaar door", "klaar wacht"], channel.Texts);
    }

    [Fact]
    public async Task Turn_WhoseCallerGoesAway_RunsToItsEnd()
    {
        await using var channel = await Channel.StartAsync();
        var (started, go, ended) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        await using var host = await BotHost.StartAsync(channel, async (turn, ct) =>
        {
            started.SetResult();
            await go.Task;
            Assert.False(ct.IsCancellationRequested);
            ended.SetResult();
        });

        using var gone = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Incoming.Message(channel, "x").ToString()) };
        request.Headers.Add("Authorization", $"Bearer {channel.Token()}");
        var call = host.Client.SendAsync(request, gone.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await gone.CancelAsync();
        go.SetResult();

        await ended.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
