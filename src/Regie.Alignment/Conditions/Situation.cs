namespace Regie.Alignment.Conditions;

/// <summary>What conditions are judged on: one stand per question of the model, by index, and the register.</summary>
internal readonly ref struct Situation(ReadOnlySpan<Stand> stands, IFacts facts)
{
    public ReadOnlySpan<Stand> Stands { get; } = stands;

    public IFacts Facts { get; } = facts;
}
