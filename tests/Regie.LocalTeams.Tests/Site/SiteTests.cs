using System.Net;
using Regie.LocalTeams.Tests.Support;

namespace Regie.LocalTeams.Tests.Site;

public sealed class SiteTests
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.1.5")]
    public async Task Request_UnderAnotherHostName_IsNotServed(string host)
    {
        await using var teams = await TestTeams.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/people");
        request.Headers.Host = $"{host}:{teams.Root.Port}";

        using var response = await teams.Page.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/api/people/sanne/chats/bot/messages", """{ "text": "x" }""")]
    [InlineData("/api/people/sanne/chats/bot/read", "{}")]
    [InlineData("/api/clock", """{ "advance": "P1D" }""")]
    [InlineData("/api/faults", "{}")]
    public async Task Change_WithoutTheHeader_IsForbidden(string path, string body)
    {
        await using var teams = await TestTeams.StartAsync();
        teams.Page.DefaultRequestHeaders.Remove("X-Local-Teams");

        Assert.Equal(HttpStatusCode.Forbidden, (await teams.Page.AskAsync(HttpMethod.Post, path, body)).Status);
        Assert.Empty(await teams.MessagesAsync("sanne", "bot"));
        Assert.Equal("PT0S", (string)(await teams.Page.GetAsync("/api/clock", []))["offset"]!);
    }

    [Fact]
    public async Task Answer_OfAnyKind_ForbidsForeignScripts()
    {
        await using var teams = await TestTeams.StartAsync();
        foreach (var path in new[] { "/", "/api/people", "/nowhere" })
        {
            var policy = (await teams.Page.GetAsync(path, [])).Message.Headers.GetValues("Content-Security-Policy").Single();
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/../teams.db")]
    [InlineData("/..%2f..%2fteams.db")]
    [InlineData("/lib/%2e%2e/%2e%2e/Regie.LocalTeams.dll")]
    public async Task File_OutsideThePage_IsNotServed(string path)
    {
        await using var teams = await TestTeams.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await teams.Page.GetAsync(path, [])).Status);
    }
}
