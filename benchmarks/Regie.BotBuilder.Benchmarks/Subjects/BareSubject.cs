using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Regie.BotBuilder.Benchmarks.Comparison;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>What the layer is measured against.</summary>
internal static class BareSubject
{
    public static async Task<int> RunAsync(Uri connector)
    {
        using var http = new HttpClient();
        var echo = new BareEcho(new Store(), await BareConnector.ConnectAsync(http, connector));
        await using var app = ServerHost.CreateBuilder().Build();
        app.MapPost("/api/messages", (HttpContext context) => echo.AnswerAsync(context));
        return await ServerHost.RunAsync(app);
    }
}
