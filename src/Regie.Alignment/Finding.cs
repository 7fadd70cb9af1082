namespace Regie.Alignment;

/// <summary>
/// A rule that is not met. It carries the rule's own texts, so that a stored verdict can be read without the model
/// that it was made with.
/// </summary>
public sealed record Finding
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>Violated, contested or open; never met.</summary>
    public required RuleState State { get; init; }

    /// <summary>The rule's pair.</summary>
    public required RulePair Pair { get; init; }

    /// <summary>The rule's severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Why it does not fit.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>What to do about it.</summary>
    public required LocalizedText Advice { get; init; }

    /// <summary>The id of the role that should act.</summary>
    public required string Role { get; init; }

    /// <summary>Per question that the rule reads, what was answered.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The register facts that the rule reads.</summary>
    public IReadOnlyList<FactEvidence> Facts { get; init; } = [];
}
