namespace Regie.Alignment.Judging;

/// <summary>From the states of the rules to the outcome.</summary>
internal static class Verdict
{
    /// <summary>
    /// What was found stands, whatever is still unknown; that nothing was found says something only when enough is
    /// known. Findings do not compensate each other.
    /// </summary>
    public static VerdictOutcome Decide(Thresholds thresholds, bool hasQuorum, double coverage, bool isMissingPosition, FindingCounts found)
    {
        if (!hasQuorum)
            return VerdictOutcome.Undecided;
        if (found.Blocking > 0 || found.Mismatches >= thresholds.MismatchesForMisaligned)
            return VerdictOutcome.Misaligned;
        if (coverage < thresholds.CoverageForVerdict)
            return VerdictOutcome.Undecided;
        if (found.Mismatches > 0 || found.Attention > 0 || found.Contested > 0)
            return VerdictOutcome.Conditional;
        return coverage < thresholds.CoverageForAligned || isMissingPosition ? VerdictOutcome.Undecided : VerdictOutcome.Aligned;
    }
}
