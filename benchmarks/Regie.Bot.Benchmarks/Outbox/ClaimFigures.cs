namespace Regie.Bot.Benchmarks.Outbox;

/// <summary>What one batch took; times in milliseconds.</summary>
/// <param name="Look">Reading which messages are due.</param>
/// <param name="Claim">Claiming them, each in a transaction of its own, sixteen side by side, as the dispatcher does.</param>
/// <param name="GiveBack">Giving them back in the same way.</param>
/// <param name="NextDue">Asking when the next one is due.</param>
/// <param name="Allocated">Bytes allocated by reading and claiming.</param>
internal sealed record ClaimFigures(double Look, double Claim, double GiveBack, double NextDue, double Allocated)
{
    /// <summary>Reading and claiming.</summary>
    public double Both => Look + Claim;
}
