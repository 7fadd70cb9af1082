using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Regie.Bot.Storage.Cosmos;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Storage;

/// <summary>Registers the store that <c>Regie:Storage</c> names.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds <see cref="IDocumentStore"/>, and Bot Builder's storage on it. It is opened when the host starts, which fails in a plain sentence when it cannot
    /// be used.
    /// </summary>
    /// <exception cref="UnusableStoreException"><c>Regie:Storage</c> names no store.</exception>
    public static IServiceCollection AddRegieStorage(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        switch (configuration["Regie:Storage"]?.ToUpperInvariant())
        {
            case null or "" or "SQLITE":
                services.AddOptions<SqliteOptions>().Bind(configuration.GetSection("Regie:Sqlite"));
                services.TryAddSingleton<IDocumentStore>(Sqlite);
                break;
            case "COSMOS":
                services.AddOptions<CosmosOptions>().Bind(configuration.GetSection("Cosmos"));
                services.TryAddSingleton<IDocumentStore>(Cosmos);
                break;
            default:
                throw new UnusableStoreException($"Regie:Storage is '{configuration["Regie:Storage"]}'. Write 'sqlite' or 'cosmos'.");
        }
        services.AddSingleton<IStorage, DocumentStorage>();
        services.AddHostedService<StorageStart>();
        return services;
    }

    private static SqliteDocumentStore Sqlite(IServiceProvider provider) => SqliteDocumentStore.Open(
        provider.GetRequiredService<IOptions<SqliteOptions>>().Value.FullPath(provider.GetRequiredService<IHostEnvironment>().ContentRootPath),
        provider.GetRequiredService<TimeProvider>());

    private static CosmosDocumentStore Cosmos(IServiceProvider provider) => CosmosDocumentStore.Open(
        provider.GetRequiredService<IOptions<CosmosOptions>>().Value, provider.GetRequiredService<IHostEnvironment>(), provider.GetRequiredService<TimeProvider>());
}
