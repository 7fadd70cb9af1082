using Regie.Alignment.Conditions;

namespace Regie.Alignment.Tests.Generated;

/// <summary>All smallest repairs by trying everything.</summary>
internal static class RepairOracle
{
    /// <summary>Why there is nothing to repair, or nothing to repair yet; null when repairs are to be sought.</summary>
    public static RepairStatus? Status(CheckCase check)
    {
        var positions = Oracle.Positions(check);
        if (Oracle.Outcome(check, positions) == VerdictOutcome.Aligned)
            return RepairStatus.NotNeeded;
        var isMissing = check.Model.Questions.Any(question => question.IsNeeded && positions[question.Index].Worlds is null);
        var hasEnough = Oracle.HasQuorum(check) && Oracle.Coverage(check, positions) >= Math.Max(check.Model.Thresholds.CoverageForVerdict, check.Model.Thresholds.CoverageForAligned);
        return hasEnough && !isMissing ? null : RepairStatus.NeedsAnswers;
    }

    /// <summary>What is changed, written as text in order, with the cost.</summary>
    public static HashSet<(string Atoms, int Cost)> Find(CheckCase check)
    {
        var positions = Oracle.Positions(check);
        var options = check.Model.Questions.Select(question => Choices(check, question, positions[question.Index]).ToArray()).ToArray();
        var works = new List<(HashSet<string> Atoms, int Cost)>();
        foreach (var combination in Combine(options, 0))
        {
            var changed = combination.Select((choice, index) => choice.Position ?? positions[index]).ToArray();
            if (Oracle.Outcome(check, changed) == VerdictOutcome.Aligned)
                works.Add(([.. combination.SelectMany(choice => choice.Atoms)], combination.Sum(choice => choice.Cost)));
        }
        return [.. works
            .Where(set => !works.Exists(other => other.Atoms.IsProperSubsetOf(set.Atoms)))
            .Select(set => (string.Join(' ', set.Atoms.Order(StringComparer.Ordinal)), set.Cost))];
    }

    private static IEnumerable<Choice[]> Combine(Choice[][] options, int index) =>
        index == options.Length
            ? [[]]
            : from choice in options[index] from rest in Combine(options, index + 1) select (Choice[])[choice, .. rest];

    /// <summary>Leave the position as it is, or make it anything that a person could answer.</summary>
    private static IEnumerable<Choice> Choices(CheckCase check, Question question, OraclePosition now)
    {
        yield return new(null, [], 0);
        if (question.Kind != QuestionKind.Choices)
        {
            foreach (var option in question.Options)
                if (now.Kind != PositionKind.Clear || !now.Worlds![0].Contains(option.Value))
                    yield return new(OraclePosition.Clear(option.Value), [question.Id], question.Effort);
            yield break;
        }
        foreach (var set in Sets(question))
            if (Atoms(check, question, now, set) is { Length: > 0 } atoms)
                yield return new(OraclePosition.Clear(set), atoms, atoms.Length * question.Effort);
    }

    private static IEnumerable<string[]> Sets(Question question)
    {
        var alone = question.Options.FirstOrDefault(option => option.IsAlone)?.Value;
        var free = question.Options.Where(option => !option.IsAlone).Select(option => option.Value).ToArray();
        for (var bits = 0; bits < 1 << free.Length; bits++)
        {
            string[] set = [.. free.Where((_, index) => (bits & 1 << index) != 0)];
            yield return set.Length == 0 && alone is not null ? [alone] : set;
        }
    }

    /// <summary>
    /// The options that go in or out. An option on which people differ is settled too, which counts when a rule reads it
    /// or the position is needed. "None of these" follows from the others, unless people differ on that itself.
    /// </summary>
    private static string[] Atoms(CheckCase check, Question question, OraclePosition now, string[] set)
    {
        var alone = question.Options.FirstOrDefault(option => option.IsAlone);
        if (alone is not null && set.Contains(alone.Value) && Differ(now, alone) && IsRelevant(check, question, alone))
            return [$"{question.Id}/{alone.Value}"];
        return [.. from option in question.Options
                   where !option.IsAlone
                   where now.Worlds is null || (Differ(now, option) ? IsRelevant(check, question, option) : now.Worlds[0].Contains(option.Value) != set.Contains(option.Value))
                   select $"{question.Id}/{option.Value}"];
    }

    private static bool Differ(OraclePosition now, Option option) =>
        now.Worlds?.Select(world => world.Contains(option.Value)).Distinct().Count() > 1;

    private static bool IsRelevant(CheckCase check, Question question, Option option) =>
        question.IsNeeded || IsRead(check, question, option);

    private static bool IsRead(CheckCase check, Question question, Option option) =>
        check.Model.Rules
            .Where(rule => rule.Facts.Count == 0 || check.Context.Facts.Boards is not null)
            .SelectMany(rule => rule.ViolatedWhen.Leaves)
            .OfType<AnswerCondition>()
            .Any(leaf => leaf.Question.Index == question.Index && leaf.Values.Any(value => value == option.Value || question.FindOption(value)!.IsAlone));

    private sealed record Choice(OraclePosition? Position, string[] Atoms, int Cost);
}
