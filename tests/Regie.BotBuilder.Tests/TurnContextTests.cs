using System.Text.Json;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Tests.Fakes;

namespace Regie.BotBuilder.Tests;

public class TurnContextTests
{
    private readonly SilentAdapter _adapter = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Send_OfATrace_IsNoResponse()
    {
        var turn = Turn();
        await turn.SendActivityAsync(new Activity(ActivityTypes.Trace), Ct);
        Assert.False(turn.Responded);

        await turn.SendActivityAsync("hoi", cancellationToken: Ct);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Send_OfAText_IsAddressedAndAcceptsInput()
    {
        var turn = Turn();
        Activity? sent = null;
        turn.OnSendActivities((_, activities, next) =>
        {
            sent = activities.Single();
            return next();
        });

        // The class itself has no hint by default, the interface that bots see has.
        var response = await ((ITurnContext)turn).SendActivityAsync("hoi", cancellationToken: Ct);

        Assert.Equal("id-0", response.Id);
        Assert.Equal("id-0", sent!.Id);
        Assert.Equal("acceptingInput", sent.InputHint);
        Assert.Equal(turn.Activity.Conversation.Id, sent.Conversation.Id);
        Assert.Equal(turn.Activity.Id, sent.ReplyToId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public async Task Send_OfNoText_Throws(string? text) =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn().SendActivityAsync(text!, cancellationToken: Ct));

    [Fact]
    public async Task Send_OfNothing_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Turn().SendActivitiesAsync([], Ct));

    [Fact]
    public async Task Handlers_OfATurn_RunInOrderAndMayStopIt()
    {
        var turn = Turn();
        var calls = new List<string>();
        turn.OnSendActivities(async (_, _, next) =>
        {
            calls.Add("one");
            var responses = await next();
            calls.Add("one again");
            return responses;
        });
        turn.OnSendActivities((_, _, _) =>
        {
            calls.Add("two");
            return Task.FromResult(Array.Empty<ResourceResponse>());
        });
        turn.OnUpdateActivity((_, _, next) => next()).OnDeleteActivity((_, _, _) => Task.CompletedTask);

        await turn.SendActivityAsync("hoi", cancellationToken: Ct);
        await turn.UpdateActivityAsync(new Activity("message") { Id = "7", Text = "nieuw" }, Ct);
        await turn.DeleteActivityAsync("7", Ct);

        Assert.Equal(["one", "two", "one again"], calls);
        Assert.Equal(["update 7 nieuw"], _adapter.Calls);
    }

    [Fact]
    public void TurnState_ByTypeAndByKey_KeepsValues()
    {
        var state = Turn().TurnState;
        state.Add("key", "value");
        state.Add(new Counter { Count = 1 });

        Assert.Equal("value", state.Get<string>("key"));
        Assert.Equal(1, state.Get<Counter>()!.Count);
        Assert.Null(state.Get<string>("other"));
        Assert.Throws<ArgumentException>(() => state.Add("key", "again"));
        state.Set("key", "again");
        Assert.Equal("again", state.Get<string>("key"));
    }

    [Fact]
    public async Task Middleware_RunsInOrderAroundTheBotAndMayStopTheTurn()
    {
        var calls = new List<string>();
        _adapter.Use(new DelegateMiddleware(async (_, next, ct) =>
        {
            calls.Add("in");
            await next(ct);
            calls.Add("out");
        }));
        _adapter.Use(new DelegateMiddleware((turn, next, ct) => turn.Activity.Text == "stop" ? Task.CompletedTask : next(ct)));

        await _adapter.RunAsync(Turn(), (_, _) => Task.FromResult(calls.Remove("bot") || Add(calls, "bot")));
        await _adapter.RunAsync(Turn("stop"), (_, _) => Task.FromResult(Add(calls, "bot")));

        Assert.Equal(["in", "bot", "out", "in", "out"], calls);
    }

    [Fact]
    public async Task OnTurnError_WhenSet_GetsWhatTheBotThrows()
    {
        Exception? seen = null;
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(Turn(), (_, _) => throw new InvalidOperationException()));
        _adapter.OnTurnError = (_, e) =>
        {
            seen = e;
            return Task.CompletedTask;
        };

        await _adapter.RunAsync(Turn(), (_, _) => throw new InvalidOperationException("x"));

        Assert.Equal("x", seen!.Message);
    }

    private static bool Add(List<string> calls, string call)
    {
        calls.Add(call);
        return true;
    }

    private TurnContext Turn(string? text = null)
    {
        var activity = JsonSerializer.Deserialize(RealActivities.Message, BotJson.TypeInfo<Activity>())!;
        activity.Text = text ?? activity.Text;
        return new TurnContext(_adapter, activity);
    }
}
