using System.Globalization;
using System.Net;
using Microsoft.Extensions.Time.Testing;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests.Turns;

/// <summary>Two instances of a bot with one store, as behind a load balancer, or before and after a crash; on every storage.</summary>
public abstract class TwoInstancesContract : IAsyncLifetime
{
    private static readonly string[] OneTo200 = [.. Enumerable.Range(1, 200).Select(n => n.ToString(CultureInfo.InvariantCulture))];
    private const string Thread = "19:thread@thread.tacv2;messageid=1";
    private IStorage _storage = null!;
    private IStorage _other = null!;
    private Channel _channel = null!;
    private BotHost _one = null!;
    private BotHost _two = null!;

    public async ValueTask InitializeAsync()
    {
        _storage = Open();
        _other = Open();
        _channel = await Channel.StartAsync();
        _one = await BotHost.StartAsync(_channel, new CountingBot(_storage));
        _two = await BotHost.StartAsync(_channel, new CountingBot(_other));
    }

    public async ValueTask DisposeAsync()
    {
        await _one.DisposeAsync();
        await _two.DisposeAsync();
        await _channel.DisposeAsync();
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A storage on the one store of the test, as one instance of a bot opens it.</summary>
    protected abstract IStorage Open();

    /// <summary>Closes all that was opened.</summary>
    protected abstract ValueTask CloseAsync();

    [Fact]
    public async Task Conversation_With200ConcurrentMessages_CountsExactly200AndRepliesInOrder()
    {
        var responses = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => (n % 2 == 0 ? _one : _two).PostAsync(Incoming.Message(_channel, "tel"))));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(OneTo200, _channel.Texts);
    }

    [Fact]
    public async Task Message_DeliveredAgainToTheOther_HasNoSecondEffect()
    {
        using var first = await _one.PostAsync(Incoming.Message(_channel, "tel", id: "same"));
        using var again = await _two.PostAsync(Incoming.Message(_channel, "tel", id: "same"));
        using var next = await _two.PostAsync(Incoming.Message(_channel, "tel"));

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(["1", "2"], _channel.Texts);
    }

    [Fact]
    public async Task Message_DeliveredToBothAtOnce_HasOneEffect()
    {
        var deliveries = await Task.WhenAll(
            _one.PostAsync(Incoming.Message(_channel, "tel", id: "same")),
            _two.PostAsync(Incoming.Message(_channel, "tel", id: "same")));

        Assert.All(deliveries, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(["1"], _channel.Texts);
    }

    [Fact]
    public async Task CardAction_DeliveredAgainToTheOther_GetsTheFirstAnswer()
    {
        await using var one = await BotHost.StartAsync(_channel, new CountingCardBot(_storage));
        await using var two = await BotHost.StartAsync(_channel, new CountingCardBot(_other));

        using var first = await one.PostAsync(Incoming.CardAction(_channel, "dialog.next", id: "same"));
        using var again = await two.PostAsync(Incoming.CardAction(_channel, "dialog.next", id: "same"));
        using var next = await two.PostAsync(Incoming.CardAction(_channel, "dialog.next"));

        var ct = TestContext.Current.CancellationToken;
        var answer = await first.Content.ReadAsStringAsync(ct);
        Assert.Contains("antwoord 1", answer, StringComparison.Ordinal);
        Assert.Equal(answer, await again.Content.ReadAsStringAsync(ct));
        Assert.Contains("antwoord 2", await next.Content.ReadAsStringAsync(ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CardAction_UnderANewIdAtTheOtherAfterTheFirstTookTooLong_GetsTheFirstAnswer()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var slow = new CountingCardBot(_storage) { Hold = new TaskCompletionSource() };
        await using var one = await BotHost.StartAsync(_channel, slow, time);
        await using var two = await BotHost.StartAsync(_channel, new CountingCardBot(_other), time);

        var first = one.PostAsync(Incoming.CardAction(_channel, "dialog.next"));
        await slow.Started.Task;
        time.Advance(TimeSpan.FromSeconds(16));
        slow.Hold.SetResult();
        using var answered = await first;
        using var again = await two.PostAsync(Incoming.CardAction(_channel, "dialog.next"));

        Assert.Contains("antwoord 1", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CardAction_UnderANewIdAtTheOtherWhileTheFirstIsUnderWay_CountsOnce()
    {
        var slow = new CountingCardBot(_storage) { Hold = new TaskCompletionSource() };
        await using var one = await BotHost.StartAsync(_channel, slow);
        await using var two = await BotHost.StartAsync(_channel, new CountingCardBot(_other));

        var first = one.PostAsync(Incoming.CardAction(_channel, "dialog.next"));
        await slow.Started.Task;
        using var other = await two.PostAsync(Incoming.CardAction(_channel, "dialog.next"));
        slow.Hold.SetResult();
        using var answered = await first;

        var ct = TestContext.Current.CancellationToken;
        Assert.Contains("antwoord 1", await other.Content.ReadAsStringAsync(ct), StringComparison.Ordinal);
        Assert.Equal(await other.Content.ReadAsStringAsync(ct), await answered.Content.ReadAsStringAsync(ct));
    }

    [Fact]
    public async Task Message_AfterACrashBetweenWriteAndAnswer_HasNoSecondEffect()
    {
        using (await _one.PostAsync(Incoming.Message(_channel, "tel", id: "same")))
        {
            await _one.DisposeAsync();
        }

        await using var restarted = await BotHost.StartAsync(_channel, new CountingBot(_other));
        using var again = await restarted.PostAsync(Incoming.Message(_channel, "tel", id: "same"));

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(["1"], _channel.Texts);
    }

    [Fact]
    public async Task State_OfOneInstance_IsWrittenOnceATurn()
    {
        var counted = new CountedStorage(_storage);
        await using var alone = await BotHost.StartAsync(_channel, new CountingBot(counted));

        for (var i = 0; i < 5; i++)
        {
            using var response = await alone.PostAsync(Incoming.Message(_channel, "tel", conversation: "alone"));
        }

        Assert.Equal((5, 5), (counted.Reads, counted.Writes));
    }

    [Fact]
    public async Task History_InTheState_StaysSmall()
    {
        for (var i = 0; i < 40; i++)
        {
            using var response = await _one.PostAsync(Incoming.Message(_channel, "tel"));
        }

        var item = StoreItem.From((await _storage.ReadAsync([$"msteams/conversations/{Thread}"], TestContext.Current.CancellationToken)).Values.Single());
        Assert.InRange(item.Json.Length, 100, 650);
    }

    [Fact]
    public async Task History_InTheState_IsNotSeenByTheBot()
    {
        using var counted = await _one.PostAsync(Incoming.Message(_channel, "tel"));
        var state = new ConversationState(_storage);
        await using var host = await BotHost.StartAsync(_channel, async (turn, ct) =>
        {
            await state.LoadAsync(turn, cancellationToken: ct);
            await turn.SendActivityAsync(state.Get(turn).ToString()!, cancellationToken: ct);
        });

        using var response = await host.PostAsync(Incoming.Message(_channel, "x"));

        Assert.Equal("""{"counter":{"Count":1}}""", _channel.Texts.Last());
    }
}
