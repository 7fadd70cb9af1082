using System.Text.Json.Serialization;

namespace Regie.Alignment;

/// <summary>Where the respondents stand on one question.</summary>
public sealed record QuestionPosition
{
    /// <summary>The question's id.</summary>
    public required string Question { get; init; }

    /// <summary>Whether there is a position.</summary>
    public required PositionKind Kind { get; init; }

    /// <summary>
    /// The position when it is clear, as an answer is stored: an option's value, or several joined by commas
    /// (empty when no option has a majority). For an amount the median. Otherwise null.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>Respondents per option, in the order of the model; empty for an amount and for text.</summary>
    public required IReadOnlyList<OptionCount> Counts { get; init; }

    /// <summary>Respondents with an opinion. With several choices a respondent counts once here.</summary>
    public required int Opinions { get; init; }

    /// <summary>Respondents who said that they do not know.</summary>
    public required int DontKnow { get; init; }

    /// <summary>Agreement between the respondents with an opinion, 0 to 1; null when there is none, and for amounts and text.</summary>
    public double? Consensus { get; init; }

    /// <summary>Whether counts and consensus are left out because they would tell what one person changed: see <see cref="Anonymity"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsWithheld { get; init; }
}
