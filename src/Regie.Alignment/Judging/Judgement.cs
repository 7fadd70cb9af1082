using Regie.Alignment.Conditions;

namespace Regie.Alignment.Judging;

/// <summary>From positions to an assessment.</summary>
internal sealed class Judgement(AlignmentModel model, AssessmentContext context, QuestionPosition[] positions)
{
    private readonly Stand[] _stands = Stands.Of(model, positions);

    public required int Answered { get; init; }

    public required IReadOnlyList<UnknownAnswer> UnknownAnswers { get; init; }

    public Assessment ToAssessment()
    {
        var pairs = Enum.GetValues<RulePair>().Select(pair => new PairTally(pair, model.Thresholds)).ToArray();
        var findings = new List<Finding>();
        var found = default(FindingCounts);
        var situation = new Situation(_stands, context.Facts);
        foreach (var rule in model.Rules)
        {
            var judged = RuleJudge.Judge(rule, situation);
            if (judged is null)
                continue;
            var state = judged.Value;
            pairs[(int)rule.Pair].Add(rule.Severity, state);
            found = found.With(rule.Severity, state);
            if (state != RuleState.Met)
                findings.Add(ToFinding(rule, state));
        }
        var coverage = Coverage();
        string[] missing = [.. model.Questions.Where(question => question.IsNeeded && _stands[question.Index].Kind != PositionKind.Clear).Select(question => question.Id)];
        var hasQuorum = Answered > 0 && Answered >= context.RequiredRespondents;
        return new Assessment
        {
            ModelVersion = model.Version,
            Outcome = Verdict.Decide(model.Thresholds, hasQuorum, coverage, missing.Length > 0, found),
            Context = context,
            Answered = Answered,
            Coverage = coverage,
            Positions = positions,
            Consensus = [.. model.Topics.Select(ConsensusOn)],
            Pairs = [.. pairs.Select(pair => pair.ToScore())],
            Findings = [.. findings.OrderBy(finding => finding.State).ThenBy(finding => finding.Severity).ThenBy(finding => finding.Pair).ThenBy(finding => finding.Rule, StringComparer.Ordinal)],
            UnknownAnswers = UnknownAnswers,
            MissingPositions = missing,
        };
    }

    private double Coverage()
    {
        var judged = model.JudgedQuestions;
        return judged.Count == 0 ? 1 : (double)judged.Count(question => _stands[question.Index].IsKnown) / judged.Count;
    }

    private TopicConsensus ConsensusOn(Topic topic)
    {
        var known = topic.Questions.Select(question => positions[question.Index].Consensus).OfType<double>().ToArray();
        return new(topic.Id, known.Length == 0 ? null : known.Average());
    }

    private Finding ToFinding(Rule rule, RuleState state) => new()
    {
        Rule = rule.Id,
        State = state,
        Pair = rule.Pair,
        Severity = rule.Severity,
        Reason = rule.Reason,
        Advice = rule.Advice,
        Role = rule.Role.Id,
        Evidence = [.. rule.Questions.Select(question => ToEvidence(positions[question.Index]))],
        Facts = [.. rule.Facts.Select(fact => new FactEvidence(fact, context.Facts.Find(fact) ?? 0))],
    };

    private static Evidence ToEvidence(QuestionPosition position) =>
        new(position.Question, position.Kind, position.Value, position.Counts, position.DontKnow);
}
