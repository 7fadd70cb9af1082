using Regie.Bot.Storage.Copying;

namespace Regie.Bot.Storage;

/// <summary>Opens the store when the host starts rather than when the first message arrives.</summary>
internal sealed class StorageStart(IServiceProvider services) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        if (store is IStoreStart start)
            await start.StartAsync(cancellationToken);
        await StoreCopy.DemandFinishedAsync(store, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
