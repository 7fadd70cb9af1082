using System.Security.Claims;
using Microsoft.Extensions.Time.Testing;
using Regie.BotBuilder.Adapters;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Testing.Tests;

public class TestAdapterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ProcessActivityAsync_BareActivity_IsAddressedAsAChannelDoes()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
        var adapter = new TestAdapter("msteams") { TimeProvider = clock };
        Activity received = null!;
        TimeProvider? found = null;

        await adapter.ProcessActivityAsync(
            new Activity { Text = "x" },
            (turn, _) =>
            {
                (received, found) = (turn.Activity, turn.TurnState.Get<TimeProvider>());
                return Task.CompletedTask;
            },
            Token);

        Assert.Equal(
            ("message", "msteams", "user1", "bot", "Conversation1"),
            (received.Type, received.ChannelId, received.From.Id, received.Recipient.Id, received.Conversation.Id));
        Assert.Equal(clock.GetUtcNow(), received.Timestamp);
        Assert.Same(clock, found);
    }

    [Fact]
    public async Task ProcessActivityAsync_FromSomeoneElse_StaysFromThem()
    {
        var adapter = new TestAdapter();
        string? from = null;

        await adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.Message) { From = new ChannelAccount("29:other") },
            (turn, _) =>
            {
                from = turn.Activity.From.Id;
                return Task.CompletedTask;
            },
            Token);

        Assert.Equal("29:other", from);
    }

    [Fact]
    public async Task GetNextReply_RepliesSent_ComeInOrderAndThenNone()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync(
            "x",
            async (turn, token) => await turn.SendActivitiesAsync([MessageFactory.Text("a"), new Activity(ActivityTypes.Trace), MessageFactory.Text("b")], token),
            Token);

        Assert.Equal("a", adapter.GetNextReply()!.AsMessageActivity()!.Text);
        Assert.Equal("b", adapter.GetNextReply()!.AsMessageActivity()!.Text);
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public async Task EnableTrace_On_KeepsTraces()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("c", "Ans"), true);
        await adapter.SendTextToBotAsync("x", (turn, token) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace), token), Token);

        Assert.Equal(ActivityTypes.Trace, adapter.GetNextReply()!.Type);
        Assert.Equal("ans", adapter.Conversation.User!.Id);
    }

    [Fact]
    public async Task GetNextReplyAsync_NothingYet_WaitsForIt()
    {
        var adapter = new TestAdapter();
        using var impatient = new CancellationTokenSource();
        var stopped = adapter.GetNextReplyAsync(impatient.Token);
        var waiting = adapter.GetNextReplyAsync(Token);
        await impatient.CancelAsync();

        await adapter.SendTextToBotAsync("x", (turn, token) => turn.SendActivityAsync("antwoord", cancellationToken: token), Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped);
        Assert.Equal("antwoord", (await waiting).AsMessageActivity()!.Text);
    }

    [Fact]
    public async Task UpdateAndDelete_ActivityInTheQueue_ChangeIt()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync(
            "x",
            async (turn, token) =>
            {
                var sent = await turn.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b"), MessageFactory.Text("c")], token);
                var update = MessageFactory.Text("B");
                update.Id = sent[1].Id;
                Assert.Equal(sent[1].Id, (await turn.UpdateActivityAsync(update, token)).Id);
                await turn.DeleteActivityAsync(sent[0].Id!, token);
            },
            Token);

        Assert.Equal(["B", "c"], adapter.ActiveQueue.Select(activity => activity.Text));
    }

    [Fact]
    public async Task ContinueConversationAsync_Reference_RunsATurnThere()
    {
        var adapter = new TestAdapter();
        var reference = TestAdapter.CreateConversation("elders");
        string? conversation = null;

        await adapter.ContinueConversationAsync(
            new ClaimsIdentity(),
            reference,
            async (turn, token) =>
            {
                conversation = turn.Activity.Conversation.Id;
                await turn.SendActivityAsync("uit zichzelf", cancellationToken: token);
            },
            Token);

        Assert.Equal("elders", conversation);
        Assert.Equal("elders", adapter.GetNextReply()!.Conversation.Id);
    }

    [Fact]
    public async Task CreateConversationAsync_Member_RunsATurnWithThem()
    {
        var adapter = new TestAdapter("msteams");
        Activity created = null!;

        await adapter.CreateConversationAsync(
            "app",
            "msteams",
            "https://service",
            null,
            new ConversationParameters { Members = [new ChannelAccount("29:a")], TenantId = "t" },
            (turn, token) =>
            {
                created = turn.Activity;
                return turn.SendActivityAsync("welkom", cancellationToken: token);
            },
            Token);

        Assert.Equal(("29:a", "t", ActivityEventNames.CreateConversation), (created.From.Id, created.Conversation.TenantId, created.Name));
        Assert.NotEqual("Conversation1", adapter.GetNextReply()!.Conversation.Id);
    }

    [Fact]
    public async Task OnTurnError_BotThrows_IsTold()
    {
        var adapter = new TestAdapter { OnTurnError = (turn, error) => turn.SendActivityAsync(error.Message) };

        await adapter.SendTextToBotAsync("x", (_, _) => throw new FormatException("stuk"), Token);

        Assert.Equal("stuk", adapter.GetNextReply()!.AsMessageActivity()!.Text);
    }
}
