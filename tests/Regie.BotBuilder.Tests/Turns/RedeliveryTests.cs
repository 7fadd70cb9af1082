using System.Net;
using Microsoft.Extensions.Time.Testing;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Turns;

public class RedeliveryTests
{
    [Fact]
    public async Task Message_DeliveredAgain_HasNoSecondEffect()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new CountingBot(new MemoryStorage()));

        for (var i = 0; i < 3; i++)
        {
            using var response = await host.PostAsync(Incoming.Message(channel, "x", id: "same"));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(["1"], channel.Texts);
    }

    [Fact]
    public async Task Message_WithTheSameIdInAnotherConversation_IsAnother()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new CountingBot(new MemoryStorage()));

        using var a = await host.PostAsync(Incoming.Message(channel, "x", id: "same", conversation: "a"));
        using var b = await host.PostAsync(Incoming.Message(channel, "x", id: "same", conversation: "b"));

        Assert.Equal(["1", "1"], channel.Texts);
    }

    [Fact]
    public async Task Message_DeliveredAgainAfterTheMinutesThatAreKept_IsHandledAgain()
    {
        await using var channel = await Channel.StartAsync();
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var host = await BotHost.StartAsync(channel, new CountingBot(new MemoryStorage()), time);

        using var first = await host.PostAsync(Incoming.Message(channel, "x", id: "same"));
        time.Advance(TimeSpan.FromMinutes(9));
        using var again = await host.PostAsync(Incoming.Message(channel, "x", id: "same"));
        Assert.Equal(["1"], channel.Texts);

        time.Advance(TimeSpan.FromMinutes(2));
        using var late = await host.PostAsync(Incoming.Message(channel, "x", id: "same"));
        Assert.Equal(["1", "2"], channel.Texts);
    }

    [Fact]
    public async Task CardAction_DeliveredAgain_GetsTheFirstAnswer()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new CardBot());

        using var first = await host.PostAsync(Incoming.CardAction(channel, "dialog.next", id: "same"));
        using var again = await host.PostAsync(Incoming.CardAction(channel, "dialog.next", id: "same"));

        var ct = TestContext.Current.CancellationToken;
        Assert.Contains("antwoord 1", await first.Content.ReadAsStringAsync(ct), StringComparison.Ordinal);
        Assert.Equal(await first.Content.ReadAsStringAsync(ct), await again.Content.ReadAsStringAsync(ct));
    }

    [Fact]
    public async Task CardAction_UsedTwiceByAPerson_CountsTwice()
    {
        await using var channel = await Channel.StartAsync();
        await using var host = await BotHost.StartAsync(channel, new CardBot());

        using var first = await host.PostAsync(Incoming.CardAction(channel, "dialog.next"));
        using var second = await host.PostAsync(Incoming.CardAction(channel, "dialog.next"));

        Assert.Contains("antwoord 2", await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CardAction_UnderANewIdWhileTheFirstIsUnderWay_GetsTheFirstAnswer()
    {
        await using var channel = await Channel.StartAsync();
        var bot = new CardBot { Hold = new TaskCompletionSource() };
        await using var host = await BotHost.StartAsync(channel, bot);

        // Straight into the adapter: there a call has taken its place when it returns its task.
        var first = Process(Incoming.CardAction(channel, "dialog.next"));
        var again = Process(Incoming.CardAction(channel, "dialog.next"));

        // Another action of the same card is not the same thing: it waits for its turn.
        var other = Process(Incoming.CardAction(channel, "dialog.back"));
        bot.Hold.SetResult();

        Assert.Contains("antwoord 1", (await first)!.Body!.ToString(), StringComparison.Ordinal);
        Assert.Contains("antwoord 1", (await again)!.Body!.ToString(), StringComparison.Ordinal);
        Assert.Contains("antwoord 2", (await other)!.Body!.ToString(), StringComparison.Ordinal);

        Task<InvokeResponse?> Process(System.Text.Json.Nodes.JsonObject activity) =>
            host.Adapter.ProcessActivityAsync(new System.Security.Claims.ClaimsIdentity(), BotJson.Convert<Activity>(activity)!, bot.OnTurnAsync, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task CardAction_UnderANewIdAfterTheFirstTookTooLong_GetsTheFirstAnswer()
    {
        await using var channel = await Channel.StartAsync();
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var bot = new CardBot { Hold = new TaskCompletionSource() };
        await using var host = await BotHost.StartAsync(channel, bot, time);

        var first = host.PostAsync(Incoming.CardAction(channel, "dialog.next"));
        await bot.Started.Task;
        time.Advance(TimeSpan.FromSeconds(16));
        bot.Hold.SetResult();
        using var answered = await first;
        using var again = await host.PostAsync(Incoming.CardAction(channel, "dialog.next"));

        Assert.Contains("antwoord 1", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private sealed class CardBot : ActivityHandler
    {
        private int _count;

        public TaskCompletionSource? Hold { get; init; }

        public TaskCompletionSource Started { get; } = new();

        protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            var number = ++_count;
            Started.TrySetResult();
            await (Hold?.Task ?? Task.CompletedTask);
            return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = $"antwoord {number}" };
        }
    }
}
