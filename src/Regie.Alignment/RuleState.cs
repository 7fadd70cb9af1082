namespace Regie.Alignment;

/// <summary>What the positions say about a rule.</summary>
public enum RuleState
{
    /// <summary>The combination that does not fit is not there.</summary>
    Met,

    /// <summary>The combination that does not fit is there.</summary>
    Violated,

    /// <summary>It depends on a question on which opinions differ.</summary>
    Contested,

    /// <summary>It depends on a question with too few answers.</summary>
    Open,
}
