namespace Regie.Bot.Verdicts;

/// <summary>What brought a verdict about.</summary>
public enum VerdictOccasion
{
    /// <summary>Everyone answered.</summary>
    Everyone,

    /// <summary>The deadline passed with the quorum met.</summary>
    Deadline,

    /// <summary>The leader closed the check.</summary>
    Leader,
}
