using Regie.BotBuilder.Adapters;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Testing;

namespace Regie.BotBuilder.Dialogs.Tests;

/// <summary>A conversation with one dialog. Between turns its state is JSON, in a storage.</summary>
internal sealed class Talk
{
    private readonly DialogTestClient _client;

    public Talk(Dialog dialog, object? options = null, string locale = "nl-NL", string channel = "test", IStorage? storage = null)
    {
        Adapter = new TestAdapter(channel) { Locale = locale };
        _client = new DialogTestClient(Adapter, dialog, options, null, new ConversationState(storage ?? new MemoryStorage()));
    }

    public TestAdapter Adapter { get; }

    public DialogTurnResult Result => _client.DialogTurnResult;

    /// <summary>Everything that the bot says to a text.</summary>
    public Task<List<string?>> SayAsync(string text) => DoAsync(Adapter.MakeActivity(text));

    /// <summary>Everything that the bot says to an activity.</summary>
    public async Task<List<string?>> DoAsync(Activity activity)
    {
        var replies = new List<string?>();
        var reply = await _client.SendActivityAsync<Activity>(activity, TestContext.Current.CancellationToken);
        for (; reply is not null; reply = _client.GetNextReply<Activity>()) replies.Add(reply.Text);
        return replies;
    }
}
