using Regie.BotBuilder.Adapters;
using Regie.BotBuilder.Dialogs;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Testing.Tests;

public class DialogTestClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendActivityAsync_Dialog_IsStartedWithItsOptionsAndGoesOn()
    {
        var client = new DialogTestClient("test", Greeting(), "Ans");

        var first = await client.SendActivityAsync<IMessageActivity>("hallo", Token);
        var second = await client.SendActivityAsync<IMessageActivity>(new Activity(ActivityTypes.Message) { Text = "goed" }, Token);

        Assert.Equal("Dag Ans, hoe gaat het?", first.Text);
        Assert.Equal("Fijn.", second.Text);
        Assert.Equal("Tot ziens.", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
        Assert.Equal((DialogTurnStatus.Complete, "goed"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task SendActivityAsync_AfterTheEnd_StartsAnew()
    {
        var client = new DialogTestClient(new TestAdapter(), Greeting(), "Ans");
        await client.SendActivityAsync<IMessageActivity>("hallo", Token);
        await client.SendActivityAsync<IMessageActivity>("goed", Token);
        client.GetNextReply<IMessageActivity>();

        Assert.Equal("Dag Ans, hoe gaat het?", (await client.SendActivityAsync<IMessageActivity>("hallo", Token)).Text);
    }

    [Fact]
    public async Task Middlewares_Given_SeeEveryTurn()
    {
        var seen = new Counter();
        var client = new DialogTestClient("test", Greeting(), "Ans", [seen]);

        await client.SendActivityAsync<IMessageActivity>("hallo", Token);
        await client.SendActivityAsync<IMessageActivity>("goed", Token);

        Assert.Equal(2, seen.Turns);
    }

    [Fact]
    public async Task ConversationState_Given_HoldsTheDialogAsJson()
    {
        var storage = new MemoryStorage();
        var client = new DialogTestClient("test", Greeting(), "Ans", conversationState: new ConversationState(storage));

        await client.SendActivityAsync<IMessageActivity>("hallo", Token);

        var stored = Assert.IsType<StoreItem>((await storage.ReadAsync(["test/conversations/Conversation1"], Token)).Values.Single());
        Assert.Contains("\"dialogStack\":[{\"id\":\"greeting\"", System.Text.Encoding.UTF8.GetString(stored.Json.Span), StringComparison.Ordinal);
    }

    private static WaterfallDialog Greeting() => new("greeting",
    [
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"Dag {step.Options}, hoe gaat het?", cancellationToken: token);
            return Dialog.EndOfTurn;
        },
        async (step, token) =>
        {
            await step.Context.SendActivityAsync("Fijn.", cancellationToken: token);
            await step.Context.SendActivityAsync("Tot ziens.", cancellationToken: token);
            return await step.EndDialogAsync(step.Result, token);
        },
    ]);

    private sealed class Counter : IMiddleware
    {
        public int Turns { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            Turns++;
            return next(cancellationToken);
        }
    }
}
