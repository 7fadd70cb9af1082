using Regie.BotBuilder.Turns;

namespace Regie.BotBuilder.Tests.Turns;

public class ConversationQueueTests
{
    [Fact]
    public async Task Enter_WhileAnotherRuns_WaitsInOrderOfArrival()
    {
        var queue = new ConversationQueue();
        var first = await queue.EnterAsync("msteams", "a");
        var second = queue.EnterAsync("msteams", "a");
        var third = queue.EnterAsync("msteams", "a");

        Assert.False(second.IsCompleted);
        first!.Dispose();
        using (await second)
        {
            Assert.False(third.IsCompleted);
        }

        (await third)!.Dispose();
        Assert.Equal(0, queue.Busy);
    }

    [Fact]
    public async Task Enter_WhenTooManyWait_IsRefused()
    {
        var queue = new ConversationQueue();
        using var running = await queue.EnterAsync("msteams", "a");
        for (var i = 0; i < ConversationQueue.MostWaiting; i++)
        {
            _ = queue.EnterAsync("msteams", "a").AsTask();
        }

        Assert.Null(await queue.EnterAsync("msteams", "a"));
        Assert.NotNull(await queue.EnterAsync("msteams", "b"));
    }

    [Fact]
    public async Task Dispose_Twice_LetsOnlyOneIn()
    {
        var queue = new ConversationQueue();
        var first = await queue.EnterAsync("msteams", "a");
        var second = queue.EnterAsync("msteams", "a");
        var third = queue.EnterAsync("msteams", "a");
        first!.Dispose();
        first.Dispose();

        Assert.NotNull(await second);
        Assert.False(third.IsCompleted);
    }
}
