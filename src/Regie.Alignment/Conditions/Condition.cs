namespace Regie.Alignment.Conditions;

/// <summary>A condition on positions and register facts, as written in the model file.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>The conditions inside this one.</summary>
    public virtual IReadOnlyList<Condition> Parts => [];

    internal abstract Truth Judge(in Situation situation);
}
