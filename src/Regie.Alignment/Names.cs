namespace Regie.Alignment;

/// <summary>What people read for the closed sets of the model.</summary>
public static class Names
{
    /// <summary>The name of a strategy.</summary>
    public static LocalizedText Name(this Strategy strategy) => strategy switch
    {
        Strategy.Collaboration => new("Samenwerkingsstrategie", "Collaboration strategy"),
        Strategy.Partnership => new("Strategie van de samenwerking", "Strategy of the partnership"),
        Strategy.Organisation => new("Organisatiestrategie", "Organisation strategy"),
        _ => throw new ArgumentOutOfRangeException(nameof(strategy)),
    };

    /// <summary>The name of a pair of strategies.</summary>
    public static LocalizedText Name(this RulePair pair) => pair switch
    {
        RulePair.CollaborationPartnership => new("Samenwerkingsstrategie en deze samenwerking", "Collaboration strategy and this partnership"),
        RulePair.PartnershipOrganisation => new("Deze samenwerking en eigen organisatie", "This partnership and own organisation"),
        RulePair.CollaborationOrganisation => new("Samenwerkingsstrategie en eigen organisatie", "Collaboration strategy and own organisation"),
        RulePair.Register => new("Alle samenwerkingen samen", "All partnerships together"),
        _ => throw new ArgumentOutOfRangeException(nameof(pair)),
    };

    /// <summary>The name of a severity.</summary>
    public static LocalizedText Name(this Severity severity) => severity switch
    {
        Severity.Blocking => new("Blokkerend", "Blocking"),
        Severity.Mismatch => new("Past niet", "Mismatch"),
        Severity.Attention => new("Aandachtspunt", "Point of attention"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>The name of an outcome.</summary>
    public static LocalizedText Name(this VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Aligned => new("Het past", "Aligned"),
        VerdictOutcome.Conditional => new("Het past onder voorwaarden", "Aligned on conditions"),
        VerdictOutcome.Misaligned => new("Het past niet", "Misaligned"),
        VerdictOutcome.Undecided => new("Nog niet te zeggen", "Undecided"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>The name of a rule's state.</summary>
    public static LocalizedText Name(this RuleState state) => state switch
    {
        RuleState.Met => new("Klopt", "Met"),
        RuleState.Violated => new("Klopt niet", "Violated"),
        RuleState.Contested => new("Meningen verschillen", "Contested"),
        RuleState.Open => new("Nog niet bekend", "Open"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
