using System.Runtime.CompilerServices;

namespace Regie.LocalTeams.Tests.Support;

internal static class Quiet
{
    /// <summary>Refusals are what the tests are about; their log lines would hide what failed.</summary>
    [ModuleInitializer]
    internal static void Log() => Environment.SetEnvironmentVariable("Logging__Console__LogLevel__Default", "None");
}
