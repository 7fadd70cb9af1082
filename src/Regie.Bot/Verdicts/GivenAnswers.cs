namespace Regie.Bot.Verdicts;

/// <summary>What one respondent had answered when a verdict was given.</summary>
/// <param name="Person">The key of the respondent; a name stands in the check itself.</param>
/// <param name="Answers">By question id, as the alignment model writes them.</param>
/// <param name="Comments">By topic id; null when they were left out.</param>
/// <param name="Role">The id of the role from which they answer; null when they did not say.</param>
public sealed record GivenAnswers(
    string Person,
    IReadOnlyDictionary<string, string> Answers,
    IReadOnlyDictionary<string, string>? Comments,
    string? Role = null);
