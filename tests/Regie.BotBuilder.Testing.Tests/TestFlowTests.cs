using Microsoft.Extensions.Time.Testing;
using Regie.BotBuilder.Adapters;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Testing.Tests;

public class TestFlowTests
{
    [Fact]
    public Task Test_Conversation_IsPlayedInOrder() => Echo()
        .Test("een", "een")
        .Send("twee")
        .AssertReply("twee")
        .Test("drie", reply => Assert.Equal("drie", reply.AsMessageActivity()!.Text))
        .Test("vier", MessageFactory.Text("vier"))
        .Send("vijf zes").AssertReplyContains("zes")
        .Send("b").AssertReplyOneOf(["a", "b"])
        .SendConversationUpdate().AssertReply(reply => Assert.Equal("welkom User1", reply.AsMessageActivity()!.Text))
        .AssertNoReply()
        .StartTestAsync();

    [Fact]
    public async Task AssertReply_OtherText_FailsAndSaysBoth()
    {
        var failure = await Assert.ThrowsAsync<TestFlowException>(() => Echo().Test("een", "twee").StartTestAsync());

        Assert.Contains("Expected:twee\nReceived:een", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AssertReply_NoAnswer_Fails() =>
        await Assert.ThrowsAsync<TestFlowException>(() => new TestFlow(new TestAdapter(), (_, _) => Task.CompletedTask).Send("x").AssertReply("y", timeout: 1).StartTestAsync());

    [Fact]
    public async Task AssertReply_OtherType_Fails() =>
        await Assert.ThrowsAsync<TestFlowException>(() => Echo().Send("x").AssertReply(new Activity(ActivityTypes.Typing)).StartTestAsync());

    [Fact]
    public async Task AssertReplyOneOf_Another_Fails() =>
        await Assert.ThrowsAsync<TestFlowException>(() => Echo().Send("c").AssertReplyOneOf(["a", "b"]).StartTestAsync());

    [Fact]
    public async Task AssertNoReply_Reply_Fails() => await Assert.ThrowsAsync<TestFlowException>(() => Echo().Send("x").AssertNoReply().StartTestAsync());

    [Fact]
    public async Task Send_BotThrows_FailsTheConversation() => await Assert.ThrowsAsync<FormatException>(() =>
        new TestFlow(new TestAdapter(), (_, _) => throw new FormatException()).Send("x").AssertReply("y").StartTestAsync());

    [Fact]
    public async Task Delay_ClockThatATestMoves_MovesAtOnce()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
        var adapter = new TestAdapter
        {
            TimeProvider = clock,
            DelayAsync = (delay, _) =>
            {
                clock.Advance(delay);
                return Task.CompletedTask;
            },
        };

        await new TestFlow(adapter, async (turn, token) =>
            {
                await turn.SendActivitiesAsync(
                    [new Activity(ActivityTypesEx.Delay) { Value = 60_000 }, MessageFactory.Text("later")], token);
            })
            .Send("x")
            .Delay(TimeSpan.FromDays(3))
            .AssertReply("later")
            .StartTestAsync();

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 9, 1, 0, TimeSpan.Zero), clock.GetUtcNow());
    }

    [Fact]
    public Task Test_Transcript_IsPlayed()
    {
        var bot = new ChannelAccount("bot", role: RoleTypes.Bot);
        return Echo()
            .Test([new Activity(ActivityTypes.Message) { Text = "a" }, new Activity(ActivityTypes.Message) { Text = "a", From = bot }])
            .Test(
                [new Activity(ActivityTypes.Message) { Text = "b" }, new Activity(ActivityTypes.Message) { Text = "B", From = bot }],
                (expected, actual) => Assert.Equal(expected.AsMessageActivity()!.Text, actual.AsMessageActivity()!.Text, true))
            .StartTestAsync();
    }

    private static TestFlow Echo() => new(new TestAdapter(), new EchoBot());

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(turnContext.Activity.Text!, cancellationToken: cancellationToken);

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync($"welkom {membersAdded[0].Name}", cancellationToken: cancellationToken);
    }
}
