using System.Text.Json.Serialization;

namespace Regie.Alignment;

/// <summary>Agreement between people on one topic. It says nothing about the match.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Consensus">Mean over its answered questions, 0 to 1; null when there are no answers, or it is withheld.</param>
public readonly record struct TopicConsensus(string Topic, double? Consensus)
{
    /// <inheritdoc cref="QuestionPosition.IsWithheld"/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsWithheld { get; init; }
}
