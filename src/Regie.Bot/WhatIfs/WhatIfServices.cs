using Regie.Bot.Commands;
using Regie.Bot.Turns;

namespace Regie.Bot.WhatIfs;

/// <summary>Registers what-if.</summary>
public static class WhatIfServices
{
    /// <summary>Adds the card's buttons and the command that opens it.</summary>
    public static IServiceCollection AddWhatIf(this IServiceCollection services)
    {
        services.AddSingleton<WhatIfHandler>();
        services.AddSingleton<IActionHandler>(provider => provider.GetRequiredService<WhatIfHandler>());
        services.AddSingleton<ITextCommand, WhatIfCommand>();
        return services;
    }
}
