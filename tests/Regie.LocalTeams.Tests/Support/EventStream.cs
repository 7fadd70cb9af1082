using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Tests.Support;

/// <summary>What an open page of a person hears.</summary>
internal sealed class EventStream(HttpClient http, Stream stream, IAsyncEnumerator<SseItem<string>> items) : IAsyncDisposable
{
    public static async Task<EventStream> OpenAsync(Uri root, string person)
    {
        var http = TestTeams.Client(root);
        var stream = await http.GetStreamAsync($"/api/people/{person}/events", TestContext.Current.CancellationToken);
        var items = SseParser.Create(stream).EnumerateAsync(TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var opened = new EventStream(http, stream, items);
        Assert.Equal(("hello", null, null), await opened.NextAsync());
        return opened;
    }

    public async Task<(string Event, string? Chat, string? Message)?> NextAsync()
    {
        while (await items.MoveNextAsync())
        {
            if (items.Current.EventType == "heartbeat")
                continue;
            var data = JsonNode.Parse(items.Current.Data)!;
            return (items.Current.EventType, (string?)data["chat"], (string?)data["messageId"]);
        }

        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await items.DisposeAsync();
        await stream.DisposeAsync();
        http.Dispose();
    }
}
