using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Regie.Bot.Outbox;

/// <summary>Registers the outbox: what the bot does by itself.</summary>
public static class OutboxServices
{
    /// <summary>
    /// Adds the dispatcher, <see cref="IOutboxSignal"/> and <see cref="IMessenger"/>. Handlers are added as <see cref="IOutboxHandler"/>, one for
    /// each type of message.
    /// </summary>
    public static IServiceCollection AddRegieOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OutboxOptions>().Bind(configuration.GetSection("Regie:Outbox"));
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<OutboxOptions>>().Value);
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<IOutboxSignal>(provider => provider.GetRequiredService<OutboxSignal>());
        services.AddSingleton<OutboxJudge>();
        services.AddSingleton<OutboxMetrics>();
        services.AddSingleton<OutboxRecorder>();
        services.AddSingleton<OutboxClaims>();
        services.AddSingleton<OutboxWorker>();
        services.AddSingleton<SendPacer>();
        services.AddSingleton<AdapterMessenger>();
        services.TryAddSingleton<IMessenger>(provider => new PacedMessenger(
            provider.GetRequiredService<AdapterMessenger>(), provider.GetRequiredService<SendPacer>(), provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<OutboxDispatcher>();
        return services;
    }
}
