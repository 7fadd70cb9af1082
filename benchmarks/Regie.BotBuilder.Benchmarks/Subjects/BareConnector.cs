using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Regie.BotBuilder.Benchmarks.Channel;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>Sends replies over pooled connections with a token that was fetched once.</summary>
internal sealed class BareConnector(HttpClient http, string token)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public static async Task<BareConnector> ConnectAsync(HttpClient http, Uri connector)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = Registration.AppId,
            ["client_secret"] = "secret",
            ["scope"] = "https://api.botframework.com/.default",
        });
        using var response = await http.PostAsync(new Uri(connector, "/login/oauth2/v2.0/token"), form);
        response.EnsureSuccessStatusCode();
        return new BareConnector(http, (await response.Content.ReadFromJsonAsync(SubjectJson.Default.BareToken))!.AccessToken);
    }

    public async Task<BareResource?> ReplyAsync(BareActivity reply, CancellationToken cancellationToken)
    {
        var path = $"v3/conversations/{Uri.EscapeDataString(reply.Conversation.Id)}/activities/{Uri.EscapeDataString(reply.ReplyToId!)}";
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{reply.ServiceUrl.TrimEnd('/')}/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, SubjectJson.Default.BareActivity));
        request.Content.Headers.ContentType = Json;
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(SubjectJson.Default.BareResource, cancellationToken);
    }
}
