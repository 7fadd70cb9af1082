using System.Globalization;
using System.Security.Cryptography;

namespace Regie.CrashTests.Harness;

/// <summary>What a run does: from the environment, so that the same test is short in the suite and long as a command.</summary>
/// <param name="Kills">How often a process is killed.</param>
/// <param name="Seed">What makes the run what it is.</param>
internal sealed record CrashOptions(int Kills, ulong Seed)
{
    /// <summary>The most people that one check asks: all twenty in a long run; a short one is over sooner.</summary>
    public int MostAsked => Kills switch { < 10 => 4, < 50 => 7, _ => 20 };

    /// <summary>Reads <c>REGIE_CRASH_KILLS</c> and <c>REGIE_CRASH_SEED</c>.</summary>
    /// <param name="usual">How many kills when nothing is set.</param>
    public static CrashOptions Read(int usual) => new(
        int.TryParse(Environment.GetEnvironmentVariable("REGIE_CRASH_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : usual,
        ulong.TryParse(Environment.GetEnvironmentVariable("REGIE_CRASH_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            ? seed
            : (ulong)RandomNumberGenerator.GetInt32(1, int.MaxValue));
}
