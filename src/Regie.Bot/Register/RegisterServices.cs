using Regie.Bot.Commands;
using Regie.Bot.Turns;

namespace Regie.Bot.Register;

/// <summary>Registers the register.</summary>
public static class RegisterServices
{
    /// <summary>Adds the register command and the facts that verdicts read.</summary>
    public static IServiceCollection AddRegister(this IServiceCollection services)
    {
        services.AddSingleton(provider => RegisterLimits.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<RegisterFactsReader>();
        services.AddSingleton<RegisterList>();
        services.AddSingleton<RegisterCommand>();
        services.AddSingleton<ITextCommand>(provider => provider.GetRequiredService<RegisterCommand>());
        services.AddSingleton<IActionHandler>(provider => provider.GetRequiredService<RegisterCommand>());
        return services;
    }
}
