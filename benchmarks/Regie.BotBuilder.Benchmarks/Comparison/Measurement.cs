namespace Regie.BotBuilder.Benchmarks.Comparison;

/// <summary>One run of one subject.</summary>
/// <param name="Turns">Messages that were answered.</param>
/// <param name="PerSecond">Turns a second.</param>
/// <param name="Cpu">Processor time of the subject a turn, in milliseconds.</param>
/// <param name="P50">Median time to the answer, in milliseconds.</param>
/// <param name="P99">99th percentile of it.</param>
/// <param name="Memory">Resident memory at the end, in bytes.</param>
internal sealed record Measurement(long Turns, double PerSecond, double Cpu, double P50, double P99, long Memory);
