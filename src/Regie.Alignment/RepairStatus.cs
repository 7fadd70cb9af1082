namespace Regie.Alignment;

/// <summary>Whether an initiative can be made to fit.</summary>
public enum RepairStatus
{
    /// <summary>It is aligned already.</summary>
    NotNeeded,

    /// <summary>There is at least one way.</summary>
    Found,

    /// <summary>No set of positions makes it aligned: a register fact stands in the way, or the rules leave no room.</summary>
    Impossible,

    /// <summary>First answers are needed: the quorum, the coverage or a needed position is missing.</summary>
    NeedsAnswers,
}
