using System.Text.Json.Serialization;

namespace Regie.Alignment;

/// <summary>What was answered to one question that a rule reads. Counts only, never names.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Kind">Whether there is a position.</param>
/// <param name="Value">The position when it is clear.</param>
/// <param name="Counts">Respondents per option.</param>
/// <param name="DontKnow">Respondents who do not know.</param>
public sealed record Evidence(string Question, PositionKind Kind, string? Value, IReadOnlyList<OptionCount> Counts, int DontKnow)
{
    /// <inheritdoc cref="QuestionPosition.IsWithheld"/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsWithheld { get; init; }
}
