using Regie.BotBuilder.Adapters;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Testing.Tests;

public class TranscriptTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Middleware_Turn_WritesDownWhatCameInAndWentOut()
    {
        var store = new MemoryTranscriptStore();
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(store));

        await adapter.SendTextToBotAsync(
            "hallo",
            async (turn, token) =>
            {
                var sent = await turn.SendActivityAsync("dag", cancellationToken: token);
                var update = MessageFactory.Text("goedendag");
                update.Id = sent.Id;
                await turn.UpdateActivityAsync(update, token);
                await turn.DeleteActivityAsync(sent.Id!, token);
            },
            Token);

        var written = (await store.GetTranscriptActivitiesAsync("test", "Conversation1")).Items.Cast<Activity>();
        Assert.Equal(
            [("message", "hallo", "user"), ("message", "dag", "bot"), ("messageUpdate", "goedendag", "bot"), ("messageDelete", null, "bot")],
            written.Select(activity => (activity.Type, activity.Text, activity.From.Role)));
    }

    [Fact]
    public async Task Middleware_BotThrows_StillWritesDownWhatWasSaid()
    {
        var store = new MemoryTranscriptStore();
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(store));

        await Assert.ThrowsAsync<FormatException>(() => adapter.SendTextToBotAsync("hallo", (_, _) => throw new FormatException(), Token));

        Assert.Single((await store.GetTranscriptActivitiesAsync("test", "Conversation1")).Items);
    }

    [Fact]
    public async Task MemoryTranscriptStore_MoreThanAPage_IsGivenInParts()
    {
        var store = new MemoryTranscriptStore();
        for (var i = 0; i < 45; i++) await store.LogActivityAsync(Said("c", i));

        var numbers = new List<string?>();
        for (PagedResult<IActivity>? page = null; page is null || page.ContinuationToken is not null;)
        {
            page = await store.GetTranscriptActivitiesAsync("test", "c", page?.ContinuationToken, Said("c", 3).Timestamp!.Value);
            numbers.AddRange(page.Items.Select(activity => activity.Id));
        }

        Assert.Equal(Enumerable.Range(3, 42).Select(i => $"{i}"), numbers);
    }

    [Fact]
    public async Task MemoryTranscriptStore_Conversations_AreListedAndDeleted()
    {
        var store = new MemoryTranscriptStore();
        await store.LogActivityAsync(Said("late", 2));
        await store.LogActivityAsync(Said("early", 1));
        await store.LogActivityAsync(Said("gone", 3));

        await store.DeleteTranscriptAsync("test", "gone");

        Assert.Equal(["early", "late"], (await store.ListTranscriptsAsync("test")).Items.Select(transcript => transcript.Id));
        Assert.Empty((await store.ListTranscriptsAsync("msteams")).Items);
    }

    [Fact]
    public async Task FileTranscriptLogger_Written_CanBePlayed()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var conversation = TestAdapter.CreateConversation("19:a@thread.tacv2;messageid=1/2");
            var logger = new FileTranscriptLogger(folder);
            BotCallbackHandler bot = (turn, token) => turn.SendActivityAsync($"u zei {turn.Activity.Text}", cancellationToken: token);
            await new TestFlow(new TestAdapter(conversation).Use(new TranscriptLoggerMiddleware(logger)), bot)
                .Test("een", "u zei een")
                .Test("twee", "u zei twee")
                .StartTestAsync();

            var transcript = await FileTranscriptLogger.ReadAsync(Assert.Single(Directory.GetFiles(folder)), Token);

            Assert.Equal(4, transcript.Count);
            await new TestFlow(new TestAdapter(), bot).Test(transcript).StartTestAsync();
            await Assert.ThrowsAsync<TestFlowException>(() => new TestFlow(new TestAdapter(), (turn, token) =>
                turn.SendActivityAsync("iets anders", cancellationToken: token)).Test(transcript).StartTestAsync());
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static Activity Said(string conversation, int minute) => new(ActivityTypes.Message)
    {
        Id = $"{minute}",
        ChannelId = "test",
        Conversation = new ConversationAccount(id: conversation),
        Timestamp = new DateTimeOffset(2026, 3, 1, 9, minute, 0, TimeSpan.Zero),
    };
}
