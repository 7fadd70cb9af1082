namespace Regie.Alignment.Judging;

/// <summary>Counts the rules of one pair.</summary>
internal sealed class PairTally(RulePair pair, Thresholds thresholds)
{
    private readonly int[] _counts = new int[Enum.GetValues<RuleState>().Length];
    private long _metWeight;
    private long _violatedWeight;

    public void Add(Severity severity, RuleState state)
    {
        _counts[(int)state]++;
        if (state == RuleState.Met)
            _metWeight += thresholds.Weight(severity);
        else if (state == RuleState.Violated)
            _violatedWeight += thresholds.Weight(severity);
    }

    public PairScore ToScore()
    {
        var judged = _metWeight + _violatedWeight;
        return new PairScore(
            pair,
            judged == 0 ? null : (double)_metWeight / judged,
            _counts[(int)RuleState.Met],
            _counts[(int)RuleState.Violated],
            _counts[(int)RuleState.Contested],
            _counts[(int)RuleState.Open]);
    }
}
