using Regie.Alignment.Judging;

namespace Regie.Alignment.Differences;

/// <summary>Compares the answers of every two roles.</summary>
internal sealed class RoleComparer(AlignmentModel model, bool isAnonymous, int perPair)
{
    private readonly int _smallest = isAnonymous ? RoleDifference.SmallestAnonymousGroup : 1;

    public IReadOnlyList<RoleDifference> Compare(IEnumerable<ResponseSheet> sheets)
    {
        (string Role, Tally Tally)[] roles =
        [
            .. sheets
                .Where(sheet => !string.IsNullOrWhiteSpace(sheet.Role))
                .GroupBy(sheet => sheet.Role!)
                .OrderBy(role => role.Key, StringComparer.Ordinal)
                .Select(role => (role.Key, Tally.Of(model, role))),
        ];
        var differences =
            from first in Enumerable.Range(0, roles.Length)
            from second in Enumerable.Range(first + 1, roles.Length - first - 1)
            from difference in ComparePair(roles[first], roles[second])
            select difference;
        return [.. differences
            .OrderByDescending(difference => difference.Distance)
            .ThenBy(difference => difference.RoleA, StringComparer.Ordinal)
            .ThenBy(difference => difference.RoleB, StringComparer.Ordinal)];
    }

    private IEnumerable<RoleDifference> ComparePair((string Role, Tally Tally) one, (string Role, Tally Tally) other) =>
        (from question in model.Questions
         where question.IsJudged
         let a = one.Tally.Questions[question.Index]
         let b = other.Tally.Questions[question.Index]
         where a.Opinions >= _smallest && b.Opinions >= _smallest
         let distance = Distance.Between(a, b)
         where distance > 0
         orderby distance descending, question.Index
         select new RoleDifference
         {
             RoleA = one.Role,
             RoleB = other.Role,
             Question = question.Id,
             Distance = distance,
             LeaningA = LeaningOf(a),
             LeaningB = LeaningOf(b),
             CountsA = CountsOf(a),
             CountsB = CountsOf(b),
         }).Take(perPair);

    private static string LeaningOf(QuestionTally tally)
    {
        var most = tally.Counts.Max();
        var isSeveral = tally.Question.Kind == QuestionKind.Choices;
        var leaning = 0UL;
        for (var index = 0; index < tally.Counts.Length; index++)
            if (isSeveral ? tally.Counts[index] * 2 >= tally.Opinions : tally.Counts[index] == most)
                leaning |= 1UL << index;
        return OptionSet.Join(tally.Question, leaning);
    }

    private IReadOnlyList<OptionCount> CountsOf(QuestionTally tally) =>
        isAnonymous ? [] : [.. tally.Question.Options.Select((option, index) => new OptionCount(option.Value, tally.Counts[index]))];
}
