using System.Text;
using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Tests.Support;

internal static class HttpExtensions
{
    public static Task<Reply> GetAsync(this HttpClient http, string path, params ReadOnlySpan<string> ids) => http.AskAsync(HttpMethod.Get, Fill(path, ids), null);

    public static Task<Reply> PostAsync(this HttpClient http, string path, JsonNode body, params ReadOnlySpan<string> ids) =>
        http.AskAsync(HttpMethod.Post, Fill(path, ids), body.ToJsonString());

    public static Task<Reply> PutAsync(this HttpClient http, string path, JsonNode body, params ReadOnlySpan<string> ids) =>
        http.AskAsync(HttpMethod.Put, Fill(path, ids), body.ToJsonString());

    public static Task<Reply> RemoveAsync(this HttpClient http, string path, params ReadOnlySpan<string> ids) =>
        http.AskAsync(HttpMethod.Delete, Fill(path, ids), null);

    public static async Task<Reply> AskAsync(this HttpClient http, HttpMethod method, string path, string? body)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Reply(response.StatusCode, text.StartsWith('{') || text.StartsWith('[') ? JsonNode.Parse(text) : null, response);
    }

    /// <summary>Puts ids, escaped as clients do, in the places that a <c>*</c> holds.</summary>
    private static string Fill(string path, ReadOnlySpan<string> ids)
    {
        foreach (var id in ids)
        {
            var place = path.IndexOf('*', StringComparison.Ordinal);
            path = $"{path[..place]}{Uri.EscapeDataString(id)}{path[(place + 1)..]}";
        }

        return path;
    }
}
