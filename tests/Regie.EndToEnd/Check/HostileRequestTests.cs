using System.Net;
using System.Text;
using Regie.EndToEnd.Harness;

namespace Regie.EndToEnd.Check;

/// <summary>What anybody can send to the running bot.</summary>
public sealed class HostileRequestTests(LocalTeamsProcess teams) : IClassFixture<LocalTeamsProcess>, IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = teams.Bot };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer x.y.z")]
    [InlineData("Basic YTpi")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.")]
    public async Task Message_WithoutAValidToken_Gets401AndChangesNothing(string? token)
    {
        await new Player(teams).SeesTextAsync("sanne", "bot", "Hoi, ik ben Regie.Bot");
        var before = (await teams.Api.MessagesAsync("sanne", "bot", Cancellation)).ToJsonString();
        using var request = Request("""{"type":"message","id":"1","text":"nieuw initiatief","channelId":"msteams","from":{"id":"29:x"},"conversation":{"id":"a"},"serviceUrl":"http://127.0.0.1/"}""", token);

        using var response = await _http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(before, (await teams.Api.MessagesAsync("sanne", "bot", Cancellation)).ToJsonString());
    }

    public static TheoryData<string, string> Bodies => new()
    {
        { "not JSON", "hallo" },
        { "empty", "" },
        { "nested", string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000) },
        { "ten megabytes", "{\"type\":\"message\",\"text\":\"" + new string('x', 10_000_000) + "\"}" },
    };

    [Theory]
    [MemberData(nameof(Bodies), DisableDiscoveryEnumeration = true)]
    public async Task Body_OfAnyKind_IsRefusedQuicklyWithoutAStackTrace(string what, string body)
    {
        using var request = Request(body, token: null);
        try
        {
            using var response = await _http.SendAsync(request, Cancellation);
            var answer = await response.Content.ReadAsStringAsync(Cancellation);

            Assert.InRange((int)response.StatusCode, 400, 499);
            Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
        }
        catch (HttpRequestException) when (what == "ten megabytes")
        {
            // The server answered and closed before all of it was sent.
        }
    }

    private static HttpRequestMessage Request(string body, string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", token);
        return request;
    }
}
