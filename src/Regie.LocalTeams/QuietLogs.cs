using Microsoft.Extensions.Configuration.Memory;

namespace Regie.LocalTeams;

/// <summary>Two web servers in one console: the frameworks speak up from warnings on, unless the settings say otherwise.</summary>
internal static class QuietLogs
{
    public static void AddTo(IConfigurationManager configuration) => configuration.Sources.Insert(0, new MemoryConfigurationSource
    {
        InitialData = new Dictionary<string, string?>
        {
            ["Logging:LogLevel:Microsoft"] = nameof(LogLevel.Warning),
            ["Logging:LogLevel:System"] = nameof(LogLevel.Warning),
            ["Logging:LogLevel:Polly"] = nameof(LogLevel.Warning),
        },
    });
}
