using Microsoft.Extensions.Configuration.Memory;

namespace Regie.Bot.Hosting;

/// <summary>What the frameworks log by default: warnings. A line for every request would bury what the bot itself has to say; settings can turn it on.</summary>
internal static class QuietLogs
{
    /// <summary>Adds the defaults below every other source of settings.</summary>
    public static void AddTo(IConfigurationManager configuration) => configuration.Sources.Insert(0, new MemoryConfigurationSource
    {
        InitialData = new Dictionary<string, string?>
        {
            ["Logging:LogLevel:Microsoft.AspNetCore"] = nameof(LogLevel.Warning),
            ["Logging:LogLevel:System.Net.Http"] = nameof(LogLevel.Warning),
            ["Logging:LogLevel:Polly"] = nameof(LogLevel.Warning),
        },
    });
}
