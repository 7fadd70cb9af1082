using Regie.Alignment.Conditions;

namespace Regie.Alignment.Loading;

/// <summary>Goes through every combination of the positions and facts that rules read.</summary>
internal sealed class Combinations(IReadOnlyList<Question> questions)
{
    /// <summary>More combinations than this are not gone through; no sensible rule reads so much.</summary>
    private const long MaxCombinations = 500_000;

    /// <summary>Tells of every combination which rules it violates, until <paramref name="isDone"/>; false when there are too many.</summary>
    public bool TryEach(Rule[] rules, Func<bool[], bool> isDone)
    {
        var space = new RuleSpace(rules, questions);
        if (space.Size > MaxCombinations)
            return false;
        var judged = new bool[rules.Length];
        for (var number = 0L; number < space.Size; number++)
        {
            var facts = space.Go(number);
            var situation = new Situation(space.Stands, facts);
            for (var index = 0; index < rules.Length; index++)
                judged[index] = rules[index].ViolatedWhen.Judge(situation) == Truth.True;
            if (isDone(judged))
                break;
        }
        return true;
    }
}
