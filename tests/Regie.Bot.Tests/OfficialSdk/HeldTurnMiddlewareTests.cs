using Microsoft.Extensions.Time.Testing;
using Regie.Bot.Turns;
using Xunit;

namespace Regie.Bot.Tests.OfficialSdk;

/// <summary>What the official adapter lacks: replies that are held, and turns that are run again on newer documents.</summary>
public sealed class HeldTurnMiddlewareTests
{
    private readonly HeldTurnMiddleware _middleware = new(new ImpatientTime());
    private readonly RecordingAdapter _adapter = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replies_OfATurn_LeaveInOrderWhenItHasEnded()
    {
        var during = -1;
        await RunAsync(async turn =>
        {
            await turn.SendActivityAsync("een", cancellationToken: Cancel);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "card", Text = "twee" }, Cancel);
            await turn.DeleteActivityAsync("old", Cancel);
            await turn.SendActivityAsync("drie", cancellationToken: Cancel);
            during = _adapter.Calls.Count;
        });

        Assert.Equal(0, during);
        Assert.Equal(["send een", "update card twee", "delete old", "send drie"], _adapter.Calls);
    }

    [Fact]
    public async Task Typing_InATurn_LeavesAtOnce()
    {
        var during = -1;
        await RunAsync(async turn =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), Cancel);
            during = _adapter.Calls.Count;
        });

        Assert.Equal(1, during);
    }

    [Fact]
    public async Task Turn_ThatMeetsNewerDocuments_IsRunAgainAndNobodySawTheFirstTry()
    {
        var tries = 0;
        var seen = new List<string?>();
        await RunAsync(async turn =>
        {
            seen.Add(turn.Activity.Text);
            Assert.Null(turn.TurnState.Get<Left>());
            turn.TurnState.Set(new Left());
            turn.Activity.Text = "changed";
            await turn.SendActivityAsync($"try {++tries}", cancellationToken: Cancel);
            if (tries < 3)
                throw SdkSeam.Conflict(new InvalidOperationException("newer"));
        });

        Assert.Equal(["hallo", "hallo", "hallo"], seen);
        Assert.Equal(["send try 3"], _adapter.Calls);
    }

    [Fact]
    public async Task Turn_ThatGoesOnMeetingNewerDocuments_FailsAfterTenSeconds()
    {
        var time = new FakeTimeProvider();
        var tries = 0;
        var turn = Turn("x");

        await Assert.ThrowsAsync<TurnConflictException>(() => new HeldTurnMiddleware(time).OnTurnAsync(turn, _ =>
        {
            tries++;
            time.Advance(TimeSpan.FromSeconds(11));
            throw SdkSeam.Conflict(new InvalidOperationException("newer"));
        }, Cancel));

        Assert.Equal(1, tries);
    }

    [Fact]
    public async Task Turn_ThatFails_SendsNothingButWhatTheErrorHandlerSays()
    {
        var turn = Turn("x");

        await Assert.ThrowsAsync<InvalidOperationException>(() => _middleware.OnTurnAsync(turn, async _ =>
        {
            await turn.SendActivityAsync("half", cancellationToken: Cancel);
            throw new InvalidOperationException();
        }, Cancel));
        await turn.SendActivityAsync("Er ging iets mis.", cancellationToken: Cancel);

        Assert.Equal(["send Er ging iets mis."], _adapter.Calls);
    }

    [Theory]
    [InlineData(ActivityEventNames.ContinueConversation)]
    [InlineData(ActivityEventNames.CreateConversation)]
    public async Task ProactiveTurn_Always_SendsAtOnceAndHasTheRealId(string name)
    {
        string? id = null;
        await RunAsync(async turn => id = (await turn.SendActivityAsync("een", cancellationToken: Cancel)).Id, name);

        Assert.Equal("sent-1", id);
    }

    private Task RunAsync(Func<ITurnContext, Task> bot, string? name = null)
    {
        var turn = Turn(name);
        return _middleware.OnTurnAsync(turn, _ => bot(turn), Cancel);
    }

    private TurnContext Turn(string? name) => new(_adapter, new Activity(ActivityTypes.Message)
    {
        Text = "hallo",
        Name = name,
        Conversation = new ConversationAccount(id: "c"),
    });

    private sealed class Left;
}
