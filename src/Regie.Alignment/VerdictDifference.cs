namespace Regie.Alignment;

/// <summary>What changed between two verdicts on the same initiative.</summary>
public sealed record VerdictDifference
{
    /// <summary>The outcome of the previous verdict.</summary>
    public required VerdictOutcome Before { get; init; }

    /// <summary>The outcome of the current verdict.</summary>
    public required VerdictOutcome After { get; init; }

    /// <summary>Findings of the previous verdict whose rule is met now, as they were.</summary>
    public required IReadOnlyList<Finding> Solved { get; init; }

    /// <summary>Findings of the current verdict whose rule was met before.</summary>
    public required IReadOnlyList<Finding> New { get; init; }

    /// <summary>Findings in both whose state differs, as they are now.</summary>
    public required IReadOnlyList<FindingChange> Changed { get; init; }

    /// <summary>Positions that differ in kind or value.</summary>
    public required IReadOnlyList<PositionChange> Positions { get; init; }

    /// <summary>Whether nothing that people would notice changed.</summary>
    public bool IsEmpty => Before == After && Solved.Count == 0 && New.Count == 0 && Changed.Count == 0 && Positions.Count == 0;

    /// <summary>The difference between two assessments, also when they were made with different models.</summary>
    public static VerdictDifference Between(Assessment previous, Assessment current)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(current);
        return new VerdictDifference
        {
            Before = previous.Outcome,
            After = current.Outcome,
            Solved = [.. previous.Findings.Where(finding => current.FindFinding(finding.Rule) is null)],
            New = [.. current.Findings.Where(finding => previous.FindFinding(finding.Rule) is null)],
            Changed =
            [
                .. from finding in current.Findings
                   let before = previous.FindFinding(finding.Rule)
                   where before is not null && before.State != finding.State
                   select new FindingChange(before.State, finding),
            ],
            Positions =
            [
                .. from position in current.Positions
                   let before = previous.FindPosition(position.Question)
                   where before is not null && (before.Kind != position.Kind || before.Value != position.Value)
                   select new PositionChange(position.Question, before.Kind, before.Value, position.Kind, position.Value),
            ],
        };
    }
}
