namespace Regie.Bot.Benchmarks.Answers.Report;

/// <summary>What one run of a subject gave.</summary>
/// <param name="Latencies">How long each answer took, in milliseconds.</param>
/// <param name="Seconds">How long the run took.</param>
/// <param name="Processor">Processor time of the subject, in milliseconds.</param>
/// <param name="Memory">Resident memory of the subject at the end, in bytes.</param>
/// <param name="Reminders">Reminders that it sent during the run.</param>
/// <param name="Updates">Cards that it brought up to date during the run.</param>
/// <param name="Errors">What went wrong.</param>
internal sealed record LoadFigures(
    IReadOnlyList<double> Latencies, double Seconds, double Processor, long Memory, long Reminders, long Updates, IReadOnlyList<string> Errors)
{
    /// <summary>Answers a second.</summary>
    public double PerSecond => Latencies.Count / Seconds;

    /// <summary>Processor time an answer, in milliseconds; with whatever else the subject did meanwhile.</summary>
    public double ProcessorPerAnswer => Processor / Latencies.Count;

    /// <summary>The time below which a part of the answers lies, in milliseconds.</summary>
    public double Within(double part) => Figures.Percentile(Latencies, part);
}
