using Regie.Alignment.Conditions;

namespace Regie.Alignment.Loading;

/// <summary>
/// Checks that rules make sense by going through every combination of the positions and facts that they read: a rule can
/// be violated and can be met, and no two rules together are violated by everything.
/// </summary>
internal sealed class RuleSense(IReadOnlyList<Question> questions, ErrorList errors)
{
    /// <summary>More combinations than this are not gone through; no sensible rule reads so much.</summary>
    private const long MaxCombinations = 500_000;

    public void Check(IReadOnlyList<(Rule Rule, Spot Spot)> rules)
    {
        var sensible = rules.Where(entry => CheckOne(entry.Rule, entry.Spot)).ToList();
        for (var first = 0; first < sensible.Count; first++)
            for (var second = first + 1; second < sensible.Count; second++)
                CheckTwo(sensible[first], sensible[second]);
    }

    private bool CheckOne(Rule rule, Spot spot)
    {
        var (isViolated, isMet) = (false, false);
        if (!TryEach([rule], judged =>
        {
            isViolated |= judged[0];
            isMet |= !judged[0];
            return isViolated && isMet;
        }))
        {
            errors.Add(spot, $"Rule {rule.Id} reads too many questions together.", "Split it into rules that read fewer.");
            return false;
        }
        if (!isViolated)
            errors.Add(spot, $"Rule {rule.Id} can never be violated.", "Correct \"violatedWhen\": as it stands no combination of answers fits it.");
        if (!isMet)
            errors.Add(spot, $"Rule {rule.Id} can never be met.", "Correct \"violatedWhen\": as it stands every combination of answers fits it.");
        return isViolated && isMet;
    }

    private void CheckTwo((Rule Rule, Spot Spot) first, (Rule Rule, Spot Spot) second)
    {
        if (!first.Rule.Questions.Any(second.Rule.Questions.Contains) && !first.Rule.Facts.Any(second.Rule.Facts.Contains))
            return;
        var canBothBeMet = false;
        if (TryEach([first.Rule, second.Rule], judged => canBothBeMet = !judged[0] && !judged[1]) && !canBothBeMet)
            errors.Add(second.Spot, $"Rules {first.Rule.Id} (line {first.Spot.Line}) and {second.Rule.Id} contradict each other: every combination of answers violates one of them.", "Correct or remove one.");
    }

    /// <summary>Judges the rules on every combination until <paramref name="isDone"/>; false when there are too many.</summary>
    private bool TryEach(Rule[] rules, Func<bool[], bool> isDone)
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
