using Regie.Alignment.Conditions;

namespace Regie.Alignment;

/// <summary>A combination of positions that does not fit, with what to do about it.</summary>
public sealed record Rule
{
    /// <summary>Stable id in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>What it holds against each other.</summary>
    public required RulePair Pair { get; init; }

    /// <summary>What a violation means for the verdict.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Why the combination does not fit, in one sentence.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>What to do about it, in one sentence.</summary>
    public required LocalizedText Advice { get; init; }

    /// <summary>Who should act.</summary>
    public required Role Role { get; init; }

    /// <summary>The rule is violated when this holds.</summary>
    public required Condition ViolatedWhen { get; init; }

    /// <summary>The questions that it reads, in the order of the model.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>The register facts that it reads. When one is not supplied, the rule is left out.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The line of the source text, or the fact, that it rests on.</summary>
    public string Source { get; init; } = "";
}
