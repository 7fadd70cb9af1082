namespace Regie.Alignment.Judging;

/// <summary>How many rules are violated, per severity, and contested.</summary>
internal readonly record struct FindingCounts(int Blocking, int Mismatches, int Attention, int Contested)
{
    public FindingCounts With(Severity severity, RuleState state) => (state, severity) switch
    {
        (RuleState.Contested, _) => this with { Contested = Contested + 1 },
        (RuleState.Violated, Severity.Blocking) => this with { Blocking = Blocking + 1 },
        (RuleState.Violated, Severity.Mismatch) => this with { Mismatches = Mismatches + 1 },
        (RuleState.Violated, _) => this with { Attention = Attention + 1 },
        _ => this,
    };
}
