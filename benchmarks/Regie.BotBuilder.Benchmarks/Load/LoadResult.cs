namespace Regie.BotBuilder.Benchmarks.Load;

/// <summary>What came of it. A message that is not answered with 200 ends the run with an error.</summary>
/// <param name="Turns">Messages that were answered.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="P50">Half of the answers took at most this long, in milliseconds.</param>
/// <param name="P99">And 99 % at most this.</param>
internal sealed record LoadResult(long Turns, double Seconds, double P50, double P99);
