namespace Regie.Alignment;

/// <summary>Something wrong in a model file.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Fix">What to do.</param>
public sealed record ModelError(int Line, string Problem, string Fix)
{
    /// <inheritdoc/>
    public override string ToString() => $"line {Line}: {Problem} {Fix}";
}
