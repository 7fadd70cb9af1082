using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Regie.EndToEnd.Harness;

/// <summary>What the page does over HTTP, for a test that wants it done without a browser.</summary>
public sealed class LocalTeamsApi : IDisposable
{
    private readonly HttpClient _http;

    public LocalTeamsApi(Uri page)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = page };
        _http.DefaultRequestHeaders.Add("X-Local-Teams", "1");
    }

    public async Task<JsonArray> PeopleAsync(CancellationToken cancellationToken) =>
        (await GetAsync("api/people", cancellationToken)).AsArray();

    public async Task<JsonArray> ChatsAsync(string person, CancellationToken cancellationToken) =>
        (await GetAsync($"api/people/{person}/chats", cancellationToken)).AsArray();

    public async Task<JsonArray> MessagesAsync(string person, string chat, CancellationToken cancellationToken) =>
        (await GetAsync($"{Chat(person, chat)}/messages", cancellationToken)).AsArray();

    /// <summary>Writes a message.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> SayAsync(
        string person, string chat, string text, CancellationToken cancellationToken, string? threadId = null, bool mentionBot = false)
    {
        var body = new JsonObject { ["text"] = text, ["threadId"] = threadId, ["mentionBot"] = mentionBot };
        var message = await PostAsync($"{Chat(person, chat)}/messages", body, cancellationToken);
        return message!["id"]!.GetValue<string>();
    }

    /// <summary>Presses a button on a card. The answer has <c>kind</c>, and <c>card</c> or <c>text</c>.</summary>
    public async Task<JsonObject> ActAsync(
        string person, string chat, string message, string verb, JsonObject data, CancellationToken cancellationToken, string type = "Action.Execute")
    {
        var body = new JsonObject { ["type"] = type, ["verb"] = verb, ["data"] = data.DeepClone(), ["trigger"] = "manual" };
        return (await PostAsync($"{Chat(person, chat)}/messages/{Uri.EscapeDataString(message)}/actions", body, cancellationToken))!.AsObject();
    }

    public async Task<DateTimeOffset> NowAsync(CancellationToken cancellationToken) =>
        (await GetAsync("api/clock", cancellationToken))["now"]!.GetValue<DateTimeOffset>();

    /// <summary>Moves the clock forward for everyone.</summary>
    public Task AdvanceAsync(TimeSpan by, CancellationToken cancellationToken) =>
        PostAsync("api/clock", new JsonObject { ["advance"] = by.ToString("c", null) }, cancellationToken);

    /// <summary>Sets what goes wrong; an empty object: nothing.</summary>
    public Task SetFaultsAsync(JsonObject faults, CancellationToken cancellationToken) => PostAsync("api/faults", faults, cancellationToken);

    public async Task<JsonObject> FaultsAsync(CancellationToken cancellationToken) =>
        (await GetAsync("api/faults", cancellationToken)).AsObject();

    public void Dispose() => _http.Dispose();

    private static string Chat(string person, string chat) => $"api/people/{person}/chats/{chat}";

    private async Task<JsonNode> GetAsync(string path, CancellationToken cancellationToken) =>
        (await _http.GetFromJsonAsync<JsonNode>(path, cancellationToken))!;

    private async Task<JsonNode?> PostAsync(string path, JsonObject body, CancellationToken cancellationToken)
    {
        using var response = await _http.PostAsJsonAsync(path, body, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? text.Length == 0 ? null : JsonNode.Parse(text)
            : throw new HttpRequestException($"{(int)response.StatusCode} on {path}: {text}", inner: null, response.StatusCode);
    }
}
