using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Regie.BotBuilder.Benchmarks.Comparison;

namespace Regie.BotBuilder.Benchmarks.Channel;

/// <summary>The process that stands in for the Bot Framework: keys, tokens and the connector API. It counts what it takes.</summary>
internal static class ConnectorProcess
{
    private const string BotToken = "bot-token";

    public static async Task<int> RunAsync()
    {
        using var signer = new ChannelSigner();
        long taken = 0;
        long refused = 0;
        await using var app = ServerHost.CreateBuilder().Build();

        // Ahead of routing, because it is called as often as the subject: the cheaper it is, the more of what is measured is the subject.
        app.Use((context, next) => context.Request.Path.StartsWithSegments("/teams", StringComparison.Ordinal) ? TakeAsync(context) : next(context));
        app.MapGet("/openid", (HttpRequest request) => Results.Json(new JsonObject { ["issuer"] = Registration.Issuer, ["jwks_uri"] = $"{Address(request)}keys" }));
        app.MapGet("/keys", () => Results.Json(signer.Keys()));
        app.MapPost("/login/oauth2/v2.0/token", () => Results.Json(new JsonObject { ["access_token"] = BotToken, ["expires_in"] = 3600 }));
        app.MapGet("/inbound-token", (HttpRequest request) => signer.Token(Registration.ServiceUrl(Address(request)), TimeProvider.System.GetUtcNow()));
        app.MapGet("/taken", () => Interlocked.Read(ref taken));
        app.MapGet("/refused", () => Interlocked.Read(ref refused));
        return await ServerHost.RunAsync(app);

        async Task TakeAsync(HttpContext context)
        {
            await context.Request.BodyReader.CopyToAsync(Stream.Null);
            if (context.Request.Headers.Authorization != $"Bearer {BotToken}")
            {
                Interlocked.Increment(ref refused);
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            Interlocked.Increment(ref taken);
            context.Response.StatusCode = StatusCodes.Status201Created;
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = Answer.Length;
            await context.Response.BodyWriter.WriteAsync(Answer);
        }
    }

    private static ReadOnlyMemory<byte> Answer { get; } = """{"id":"1740906000124"}"""u8.ToArray();

    private static Uri Address(HttpRequest request) => new($"{request.Scheme}://{request.Host}/");
}
