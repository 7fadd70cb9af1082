using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Regie.Bot.Tests.Hosting;

/// <summary>Stands in for the service that publishes Teams' keys.</summary>
internal sealed class TokenService : IAsyncDisposable
{
    private WebApplication _app = null!;

    public string Document => $"{_app.Urls.First()}/openid";

    public static async Task<TokenService> StartAsync(CancellationToken cancellationToken)
    {
        var service = new TokenService();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        service._app = builder.Build();
        service._app.Urls.Add("http://127.0.0.1:0");
        service._app.MapGet("/openid", () => Results.Json(new { issuer = TeamsKey.Issuer, jwks_uri = $"{service._app.Urls.First()}/keys" }));
        service._app.MapGet("/keys", () => Results.Json(new { keys = new[] { TeamsKey.Published() } }));
        await service._app.StartAsync(cancellationToken);
        return service;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
