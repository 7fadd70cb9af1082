namespace Regie.Alignment;

/// <summary>An answer as it is to be stored, or what is wrong with it.</summary>
/// <param name="Value">The normalised answer; null when nothing was answered or when there is a problem.</param>
/// <param name="Problem">What is wrong, or <see cref="AnswerProblem.None"/>.</param>
public readonly record struct AnswerResult(string? Value, AnswerProblem Problem)
{
    /// <summary>Whether it can be stored (or, with a null value, left out).</summary>
    public bool IsValid => Problem == AnswerProblem.None;
}
