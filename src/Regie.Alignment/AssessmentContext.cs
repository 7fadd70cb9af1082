namespace Regie.Alignment;

/// <summary>What the verdict needs beside the answers.</summary>
/// <param name="RequiredRespondents">The quorum: how many respondents must have answered; 0 or less is none.</param>
/// <param name="Respondents">How many respondents were asked.</param>
public sealed record AssessmentContext(int RequiredRespondents, int Respondents)
{
    /// <summary>What the register says; everything optional.</summary>
    public RegisterFacts Facts { get; init; } = new();
}
