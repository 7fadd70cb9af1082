namespace Regie.Bot.Storage;

/// <summary>Opens the store when the host starts rather than when the first message arrives.</summary>
internal sealed class StorageStart(IServiceProvider services) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (services.GetRequiredService<IDocumentStore>() is IStoreStart store)
            await store.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
