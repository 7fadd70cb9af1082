using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>The echo bot without a framework: the least code that does the same input and output. It checks nothing and keeps no order.</summary>
internal sealed class BareEcho(Store store, BareConnector connector)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var activity = await JsonSerializer.DeserializeAsync(context.Request.BodyReader, SubjectJson.Default.BareActivity, context.RequestAborted);
        var count = Count($"{activity!.ChannelId}/conversations/{activity.Conversation.Id}");
        await connector.ReplyAsync(Reply(activity, $"{count}: {activity.Text}"), context.RequestAborted);
        context.Response.ContentLength = 0;
    }

    private long Count(string key)
    {
        while (true)
        {
            var read = store.Read(key);
            var counter = read is null ? new Counter() : JsonSerializer.Deserialize(read.Json.Span, SubjectJson.Default.Counter)!;
            counter.Count++;
            var written = JsonSerializer.SerializeToUtf8Bytes(counter, SubjectJson.Default.Counter);
            if (store.TryWrite(key, read, new StoredState(written, (read?.Version ?? 0) + 1)))
            {
                return counter.Count;
            }
        }
    }

    private static BareActivity Reply(BareActivity activity, string text) => activity with
    {
        Type = ActivityTypes.Message,
        Id = null,
        From = activity.Recipient,
        Recipient = activity.From,
        Text = text,
        InputHint = InputHints.AcceptingInput,
        ReplyToId = activity.Id,
    };
}
