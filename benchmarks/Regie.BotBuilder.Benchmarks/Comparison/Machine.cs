using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace Regie.BotBuilder.Benchmarks.Comparison;

/// <summary>What a result was measured on.</summary>
internal static class Machine
{
    public static string Description => string.Create(
        CultureInfo.InvariantCulture,
        $"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} cores {RuntimeInformation.ProcessArchitecture}, {(GCSettings.IsServerGC ? "server" : "workstation")} garbage collection");
}
