using Regie.Alignment.Conditions;

namespace Regie.Alignment.Tests.Generated;

/// <summary>
/// The verdict once more, as slow and plain as the definition: strings and sets, no bits, nothing shared with the
/// product but its data.
/// </summary>
internal static class Oracle
{
    private const double Half = 0.5;

    public static OraclePosition[] Positions(CheckCase check) =>
        [.. check.Model.Questions.Select(question => Position(question, [.. check.Sheets.Select(sheet => sheet.Answers.GetValueOrDefault(question.Id)).OfType<string>()]))];

    public static VerdictOutcome Outcome(CheckCase check) => Outcome(check, Positions(check));

    public static VerdictOutcome Outcome(CheckCase check, OraclePosition[] positions)
    {
        if (!HasQuorum(check))
            return VerdictOutcome.Undecided;
        var states = States(check, positions);
        int Count(Severity severity) => check.Model.Rules.Count(rule => rule.Severity == severity && states.GetValueOrDefault(rule.Id) == RuleState.Violated && states.ContainsKey(rule.Id));
        if (Count(Severity.Blocking) > 0 || Count(Severity.Mismatch) >= 2)
            return VerdictOutcome.Misaligned;
        var coverage = Coverage(check, positions);
        if (coverage < check.Model.Thresholds.CoverageForVerdict)
            return VerdictOutcome.Undecided;
        if (states.Values.Any(state => state is RuleState.Violated or RuleState.Contested))
            return VerdictOutcome.Conditional;
        var misses = check.Model.Questions.Any(question => question.IsNeeded && positions[question.Index].Kind != PositionKind.Clear);
        return coverage < check.Model.Thresholds.CoverageForAligned || misses ? VerdictOutcome.Undecided : VerdictOutcome.Aligned;
    }

    public static bool HasQuorum(CheckCase check)
    {
        var answered = check.Sheets.Count(sheet => sheet.Answers.Count > 0);
        return answered > 0 && answered >= check.Context.RequiredRespondents;
    }

    public static double Coverage(CheckCase check, OraclePosition[] positions)
    {
        var read = check.Model.Rules.SelectMany(rule => rule.Questions.Select(question => question.Index)).Distinct().ToArray();
        return read.Length == 0 ? 1 : (double)read.Count(index => positions[index].Worlds is not null) / read.Length;
    }

    /// <summary>Per rule whose facts are supplied.</summary>
    public static Dictionary<string, RuleState> States(CheckCase check, OraclePosition[] positions) =>
        check.Model.Rules
            .Where(rule => rule.Facts.Count == 0 || check.Context.Facts.Boards is not null)
            .ToDictionary(rule => rule.Id, rule => Judge(rule.ViolatedWhen, positions, check.Context.Facts, wanted: true));

    private static OraclePosition Position(Question question, string[] answers)
    {
        var opinions = answers.Where(answer => answer != Answers.DontKnow).ToArray();
        var dontKnow = answers.Length - opinions.Length;
        var votes = question.Options.ToDictionary(option => option.Value, option => opinions.Count(opinion => opinion.Split(',').Contains(option.Value)));
        if (answers.Length < question.MinimumOpinions)
            return new(PositionKind.Open, null);
        if (dontKnow > votes.Values.Max())
            return new(PositionKind.Unknown, null);
        if (opinions.Length < question.MinimumOpinions)
            return new(PositionKind.Open, null);
        return question.Kind == QuestionKind.Choices ? Several(votes, opinions.Length) : One(votes, opinions.Length);
    }

    private static OraclePosition One(Dictionary<string, int> votes, int opinions)
    {
        var leaders = votes.Where(vote => vote.Value == votes.Values.Max()).Select(vote => vote.Key).ToArray();
        if (leaders.Length == 1 && votes[leaders[0]] >= Half * opinions)
            return OraclePosition.Clear(leaders[0]);
        return new(PositionKind.Contested, [.. votes.Where(vote => vote.Value > 0).Select(vote => new HashSet<string> { vote.Key })]);
    }

    private static OraclePosition Several(Dictionary<string, int> votes, int opinions)
    {
        List<HashSet<string>> worlds = [[]];
        foreach (var (option, count) in votes)
        {
            if (count * 2 == opinions)
                worlds.AddRange(worlds.Select(world => new HashSet<string>(world) { option }).ToArray());
            else if (count * 2 > opinions)
                worlds.ForEach(world => world.Add(option));
        }
        return new(worlds.Count == 1 ? PositionKind.Clear : PositionKind.Contested, worlds);
    }

    /// <summary>From met to violated: not there, waiting for answers, waiting for agreement, there.</summary>
    private static RuleState Judge(Condition condition, OraclePosition[] positions, RegisterFacts facts, bool wanted)
    {
        RuleState[] order = [RuleState.Met, RuleState.Open, RuleState.Contested, RuleState.Violated];
        switch (condition)
        {
            case NotCondition not:
                return Judge(not.Parts[0], positions, facts, !wanted);
            case FactCondition fact:
                return facts.Boards >= fact.AtLeast == wanted ? RuleState.Violated : RuleState.Met;
            case AnswerCondition answer:
                return Compare(answer, positions[answer.Question.Index], wanted);
            default:
                var ranks = condition.Parts.Select(part => Array.IndexOf(order, Judge(part, positions, facts, wanted)));
                return order[condition is AllCondition == wanted ? ranks.Min() : ranks.Max()];
        }
    }

    private static RuleState Compare(AnswerCondition condition, OraclePosition position, bool wanted)
    {
        if (position.Worlds is not { } worlds)
            return RuleState.Open;
        var results = worlds.Select(world => Holds(condition, world) == wanted).Distinct().ToArray();
        return results.Length > 1 ? RuleState.Contested : results[0] ? RuleState.Violated : RuleState.Met;
    }

    private static bool Holds(AnswerCondition condition, IReadOnlySet<string> world) => condition.Test switch
    {
        AnswerTest.NotIn => !condition.Values.Any(world.Contains),
        AnswerTest.AtLeast => string.CompareOrdinal(world.Single(), condition.Values[0]) >= 0,
        AnswerTest.AtMost => string.CompareOrdinal(world.Single(), condition.Values[0]) <= 0,
        _ => condition.Values.Any(world.Contains),
    };
}
