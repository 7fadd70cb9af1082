using System.Globalization;

namespace Regie.Bot.Benchmarks.Outbox;

/// <summary>A store to claim from.</summary>
/// <param name="Pending">How many messages wait in it.</param>
/// <param name="Spread">Which of them are due.</param>
internal sealed record OutboxCase(int Pending, OutboxSpread Spread)
{
    /// <summary>Everything that is measured: per spread, the smallest first.</summary>
    public static IReadOnlyList<OutboxCase> All { get; } =
        [.. Enum.GetValues<OutboxSpread>().SelectMany(spread => (int[])[1_000, 100_000, 1_000_000], (spread, pending) => new OutboxCase(pending, spread))];

    /// <summary>As the table calls it.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Pending:#,0}, {Spread switch
    {
        OutboxSpread.AllDue => "all due",
        OutboxSpread.RestLater => "100 due, the rest later",
        OutboxSpread.RestLeased => "100 due, the rest claimed by others",
        _ => throw new ArgumentOutOfRangeException(nameof(Spread), Spread, "Unknown spread."),
    }}");
}
