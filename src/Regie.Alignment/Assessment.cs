namespace Regie.Alignment;

/// <summary>The verdict and all that it rests on. The same model, answers and context give the same bytes as JSON.</summary>
public sealed record Assessment
{
    /// <summary>The version of the model that it was made with.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>Whether the strategies match.</summary>
    public required VerdictOutcome Outcome { get; init; }

    /// <summary>Quorum, respondents asked, and register facts.</summary>
    public required AssessmentContext Context { get; init; }

    /// <summary>Respondents who answered at least one question.</summary>
    public required int Answered { get; init; }

    /// <summary>Whether the quorum was met.</summary>
    public bool HasQuorum => Answered >= Context.RequiredRespondents && Answered > 0;

    /// <summary>The share of the questions that rules read on which there are enough opinions, 0 to 1.</summary>
    public required double Coverage { get; init; }

    /// <summary>Per question, in the order of the model.</summary>
    public required IReadOnlyList<QuestionPosition> Positions { get; init; }

    /// <summary>Per topic, in the order of the model.</summary>
    public required IReadOnlyList<TopicConsensus> Consensus { get; init; }

    /// <summary>Per pair of strategies, and for the register.</summary>
    public required IReadOnlyList<PairScore> Pairs { get; init; }

    /// <summary>The rules that are not met: violated, then contested, then open; within that by severity.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Stored answers that the model does not know.</summary>
    public IReadOnlyList<UnknownAnswer> UnknownAnswers { get; init; } = [];

    /// <summary>Needed questions without a position, when that keeps the verdict undecided.</summary>
    public IReadOnlyList<string> MissingPositions { get; init; } = [];

    /// <summary>The position on a question, or null when the model does not have it.</summary>
    public QuestionPosition? FindPosition(string question) => Positions.FirstOrDefault(position => position.Question == question);

    /// <summary>The consensus on a topic, or null when there are no answers.</summary>
    public double? FindConsensus(string topic) => Consensus.FirstOrDefault(entry => entry.Topic == topic).Consensus;

    /// <summary>The finding for a rule, or null when it is met or left out.</summary>
    public Finding? FindFinding(string rule) => Findings.FirstOrDefault(finding => finding.Rule == rule);
}
