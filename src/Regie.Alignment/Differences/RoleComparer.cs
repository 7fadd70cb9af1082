using Regie.Alignment.Judging;

namespace Regie.Alignment.Differences;

/// <summary>Compares the answers of every two roles.</summary>
internal sealed class RoleComparer(AlignmentModel model, bool isAnonymous, int perPair)
{
    private readonly int _smallest = isAnonymous ? RoleDifference.SmallestAnonymousGroup : 1;

    public IReadOnlyList<RoleDifference> Compare(IEnumerable<ResponseSheet> all)
    {
        ResponseSheet[] sheets = [.. all];
        (string Role, Tally Tally)[] roles =
        [
            .. sheets
                .Where(sheet => !string.IsNullOrWhiteSpace(sheet.Role))
                .GroupBy(sheet => sheet.Role!)
                .OrderBy(role => role.Key, StringComparer.Ordinal)
                .Select(role => (role.Key, Tally.Of(model, role))),
        ];
        var shown = ShownQuestions(Tally.Of(model, sheets), [.. roles.Select(role => role.Tally)]);
        var differences =
            from first in Enumerable.Range(0, roles.Length)
            from second in Enumerable.Range(first + 1, roles.Length - first - 1)
            from difference in ComparePair(roles[first], roles[second], shown)
            select difference;
        return [.. differences
            .OrderByDescending(difference => difference.Distance)
            .ThenBy(difference => difference.RoleA, StringComparer.Ordinal)
            .ThenBy(difference => difference.RoleB, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The questions on which nobody can be recognised by subtraction: those who are left when every role that is large enough is taken away from all
    /// who answered, which is shown too, are nobody or enough again.
    /// </summary>
    private bool[] ShownQuestions(Tally all, Tally[] roles) =>
    [
        .. model.Questions.Select(question => all.Questions[question.Index].Opinions
            - roles.Select(role => role.Questions[question.Index].Opinions).Where(opinions => opinions >= _smallest).Sum() is var left
            && (left == 0 || left >= _smallest)),
    ];

    private IEnumerable<RoleDifference> ComparePair((string Role, Tally Tally) one, (string Role, Tally Tally) other, bool[] shown) =>
        (from question in model.Questions
         where question.IsJudged && shown[question.Index]
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
