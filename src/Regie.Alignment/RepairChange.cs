namespace Regie.Alignment;

/// <summary>A position to change.</summary>
public sealed record RepairChange
{
    /// <summary>The question's id.</summary>
    public required string Question { get; init; }

    /// <summary>The position now, as an answer is stored; null when it is contested.</summary>
    public string? Before { get; init; }

    /// <summary>The position that is needed, as an answer is stored.</summary>
    public required string After { get; init; }

    /// <summary>With several choices: the options that go in or out, or on which people must agree; otherwise empty.</summary>
    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>Other positions on this question with which the same repair works, in the order of the model.</summary>
    public required IReadOnlyList<string> Alternatives { get; init; }

    /// <summary>What to do, in a few words, without a full stop.</summary>
    public required LocalizedText Words { get; init; }
}
