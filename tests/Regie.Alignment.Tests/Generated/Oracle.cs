using Regie.Alignment.Conditions;

namespace Regie.Alignment.Tests.Generated;

/// <summary>
/// The verdict once more, as slow and plain as the definition: strings and sets, no bits, nothing shared with the
/// product but its data. Loops where it runs hundreds of times a case, for the sake of the suite's time.
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
        var (blocking, mismatches, isUnsure) = (0, 0, false);
        foreach (var rule in check.Model.Rules)
        {
            if (StateOf(check, rule, positions) is not { } state)
                continue;
            blocking += state == RuleState.Violated && rule.Severity == Severity.Blocking ? 1 : 0;
            mismatches += state == RuleState.Violated && rule.Severity == Severity.Mismatch ? 1 : 0;
            isUnsure |= state is RuleState.Violated or RuleState.Contested;
        }

        if (blocking > 0 || mismatches >= 2)
            return VerdictOutcome.Misaligned;
        var coverage = Coverage(check, positions);
        if (coverage < check.Model.Thresholds.CoverageForVerdict)
            return VerdictOutcome.Undecided;
        if (isUnsure)
            return VerdictOutcome.Conditional;
        var misses = false;
        foreach (var question in check.Model.Questions)
            misses |= question.IsNeeded && positions[question.Index].Kind != PositionKind.Clear;
        return coverage < check.Model.Thresholds.CoverageForAligned || misses ? VerdictOutcome.Undecided : VerdictOutcome.Aligned;
    }

    public static bool HasQuorum(CheckCase check)
    {
        var answered = check.Sheets.Count(sheet => sheet.Answers.Count > 0);
        return answered > 0 && answered >= check.Context.RequiredRespondents;
    }

    public static double Coverage(CheckCase check, OraclePosition[] positions)
    {
        var isRead = new bool[positions.Length];
        foreach (var rule in check.Model.Rules)
            foreach (var question in rule.Questions)
                isRead[question.Index] = true;
        var (read, known) = (0, 0);
        for (var index = 0; index < positions.Length; index++)
        {
            read += isRead[index] ? 1 : 0;
            known += isRead[index] && positions[index].Worlds is not null ? 1 : 0;
        }

        return read == 0 ? 1 : (double)known / read;
    }

    /// <summary>Per rule whose facts are supplied.</summary>
    public static Dictionary<string, RuleState> States(CheckCase check, OraclePosition[] positions) =>
        check.Model.Rules
            .Where(rule => StateOf(check, rule, positions) is not null)
            .ToDictionary(rule => rule.Id, rule => StateOf(check, rule, positions)!.Value);

    private static RuleState? StateOf(CheckCase check, Rule rule, OraclePosition[] positions) =>
        rule.Facts.Count == 0 || check.Context.Facts.Boards is not null ? Judge(rule.ViolatedWhen, positions, check.Context.Facts, wanted: true) : null;

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

    private static RuleState Judge(Condition condition, OraclePosition[] positions, RegisterFacts facts, bool wanted)
    {
        switch (condition)
        {
            case NotCondition not:
                return Judge(not.Parts[0], positions, facts, !wanted);
            case FactCondition fact:
                return facts.Boards >= fact.AtLeast == wanted ? RuleState.Violated : RuleState.Met;
            case AnswerCondition answer:
                return Compare(answer, positions[answer.Question.Index], wanted);
            default:
                // All of it is there as far as the part that is least so, any of it as far as the part that is most so.
                RuleState? result = null;
                foreach (var part in condition.Parts)
                {
                    var state = Judge(part, positions, facts, wanted);
                    if (result is not { } before || (condition is AllCondition == wanted ? Rank(state) < Rank(before) : Rank(state) > Rank(before)))
                        result = state;
                }

                return result!.Value;
        }
    }

    /// <summary>From met to violated: not there, waiting for answers, waiting for agreement, there.</summary>
    private static int Rank(RuleState state) => state switch
    {
        RuleState.Met => 0,
        RuleState.Open => 1,
        RuleState.Contested => 2,
        _ => 3,
    };

    private static RuleState Compare(AnswerCondition condition, OraclePosition position, bool wanted)
    {
        if (position.Worlds is not { } worlds)
            return RuleState.Open;
        var (isSo, isNotSo) = (false, false);
        foreach (var world in worlds)
        {
            var holds = Holds(condition, world) == wanted;
            isSo |= holds;
            isNotSo |= !holds;
        }

        return isSo && isNotSo ? RuleState.Contested : isSo ? RuleState.Violated : RuleState.Met;
    }

    private static bool Holds(AnswerCondition condition, IReadOnlySet<string> world) => condition.Test switch
    {
        AnswerTest.NotIn => !HasAny(world, condition.Values),
        AnswerTest.AtLeast => string.CompareOrdinal(world.Single(), condition.Values[0]) >= 0,
        AnswerTest.AtMost => string.CompareOrdinal(world.Single(), condition.Values[0]) <= 0,
        _ => HasAny(world, condition.Values),
    };

    private static bool HasAny(IReadOnlySet<string> world, IReadOnlyList<string> values)
    {
        foreach (var value in values)
            if (world.Contains(value))
                return true;
        return false;
    }
}
