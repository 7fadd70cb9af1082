using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Regie.BotBuilder.Connector.Authentication;

namespace Regie.BotBuilder.Integration.AspNet.Core;

/// <summary>Registers an adapter.</summary>
public static class CloudAdapterServiceCollectionExtensions
{
    /// <summary>
    /// Registers authentication as the configuration says, an adapter (as itself, as <see cref="BotAdapter"/> and as
    /// <see cref="IBotFrameworkHttpAdapter"/>), and the fetching of the signing keys at start.
    /// </summary>
    public static IServiceCollection AddCloudAdapter<TAdapter>(this IServiceCollection services)
        where TAdapter : CloudAdapter
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.TryAddSingleton<TAdapter>();
        services.TryAddSingleton<BotAdapter>(provider => provider.GetRequiredService<TAdapter>());
        services.TryAddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<TAdapter>());
        services.AddHostedService<AuthenticationWarmUp>();
        return services;
    }
}
