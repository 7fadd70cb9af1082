namespace Regie.Alignment;

/// <summary>The ways to make an initiative aligned.</summary>
/// <param name="Status">Whether there is one.</param>
/// <param name="Repairs">Cheapest first; empty unless <see cref="RepairStatus.Found"/>.</param>
/// <param name="IsComplete">Whether these are all; otherwise the limit cut the list, and what is left out is not cheaper.</param>
public sealed record RepairResult(RepairStatus Status, IReadOnlyList<Repair> Repairs, bool IsComplete)
{
    /// <summary>Whether nothing within the options of the questions makes it aligned.</summary>
    public bool None => Status == RepairStatus.Impossible;
}
