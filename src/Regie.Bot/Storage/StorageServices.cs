using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Storage;

/// <summary>Registers the store that <c>Regie:Storage</c> names.</summary>
public static class StorageServices
{
    /// <summary>Adds <see cref="IDocumentStore"/>, and Bot Builder's storage on it. It is opened when the host starts, which fails in a plain sentence when it cannot be used.</summary>
    /// <exception cref="UnusableStoreException"><c>Regie:Storage</c> names no store.</exception>
    public static IServiceCollection AddRegieStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var name = configuration["Regie:Storage"];
        if (!string.IsNullOrEmpty(name) && !name.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
            throw new UnusableStoreException($"Regie:Storage is '{name}'. Use 'sqlite'.");

        services.AddOptions<SqliteOptions>().Bind(configuration.GetSection("Regie:Sqlite"));
        services.AddSingleton<IDocumentStore>(provider => SqliteDocumentStore.Open(
            provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<SqliteOptions>>().Value
                .FullPath(provider.GetRequiredService<IHostEnvironment>().ContentRootPath)));
        services.AddSingleton<IStorage, DocumentStorage>();
        services.AddHostedService<StorageStart>();
        return services;
    }
}
