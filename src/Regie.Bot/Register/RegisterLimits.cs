using System.Globalization;

namespace Regie.Bot.Register;

/// <summary>What the municipality set itself as limits over all its partnerships. A rule about a limit that is not set is left out.</summary>
/// <param name="Boards">The most boards in which it sits; null: no limit set.</param>
/// <param name="Contribution">The most that it contributes a year, in euros; null: no limit set.</param>
public sealed record RegisterLimits(int? Boards, decimal? Contribution)
{
    /// <summary>Reads the limits.</summary>
    /// <exception cref="InvalidOperationException">A setting is no whole number.</exception>
    public static RegisterLimits Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new RegisterLimits(
            Number(configuration["Regie:BoardLimit"], "Regie:BoardLimit"),
            Number(configuration["Regie:ContributionLimit"], "Regie:ContributionLimit"));
    }

    private static int? Number(string? text, string setting)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidOperationException($"{setting} is '{text}'. Use a whole number, without points or commas.");
    }
}
