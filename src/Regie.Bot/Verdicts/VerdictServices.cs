using Regie.Bot.Outbox;
using Regie.Bot.Turns;

namespace Regie.Bot.Verdicts;

/// <summary>Registers verdicts.</summary>
public static class VerdictServices
{
    /// <summary>Adds what gives a verdict, posts its card and answers its buttons.</summary>
    public static IServiceCollection AddVerdicts(this IServiceCollection services)
    {
        services.AddSingleton<VerdictReader>();
        services.AddSingleton<DossierText>();
        services.AddSingleton<DossierReader>();
        services.AddSingleton<IActionHandler, VerdictActions>();
        services.AddSingleton<IOutboxHandler, VerdictDecideHandler>();
        services.AddSingleton<IOutboxHandler, VerdictPostHandler>();
        services.AddSingleton<IOutboxHandler, VerdictRefreshHandler>();
        return services;
    }
}
