using System.Globalization;

namespace Regie.Alignment.Tests.Generated;

/// <summary>
/// On how many generated cases a property is tried: a hundred thousand, or what <c>REGIE_CASES</c> says, which is less
/// while mutants are tried one by one and can be more on a machine that has a night to spare.
/// </summary>
internal static class CaseCount
{
    private const long Standard = 100_000;

    public static long Full { get; } =
        long.TryParse(Environment.GetEnvironmentVariable("REGIE_CASES"), CultureInfo.InvariantCulture, out var cases) && cases > 0 ? cases : Standard;
}
