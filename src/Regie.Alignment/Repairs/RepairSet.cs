namespace Regie.Alignment.Repairs;

/// <summary>The atoms of a repair, in order, with for each the index of its value.</summary>
internal sealed record RepairSet(int[] Atoms, int[] Values, int Cost);
