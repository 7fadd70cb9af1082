using Regie.Bot.Storage;

namespace Regie.Bot.Hosting;

/// <summary>What a load balancer asks: is the process alive, and can it do its work?</summary>
internal static class Health
{
    /// <summary>Adds <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void Map(WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("alive"));
        app.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(IDocumentStore store, ILogger<RegieAdapter> logger, CancellationToken cancellationToken)
    {
        try
        {
            await store.ReadAsync("health", "ready", cancellationToken);
            return Results.Text("ready");
        }
#pragma warning disable CA1031 // Whatever the store throws, the answer is that it cannot be reached.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            HostLog.StoreUnreachable(logger, exception);
            return Results.Text("The store cannot be reached.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
