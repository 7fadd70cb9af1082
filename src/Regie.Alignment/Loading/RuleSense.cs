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
        var shares = rules.Select(entry => ViolatedShare(entry.Rule, entry.Spot)).ToArray();
        for (var first = 0; first < rules.Count; first++)
            for (var second = first + 1; second < rules.Count; second++)
                // Two rules can only violate everything together when their shares add up to all of it.
                if (shares[first] + shares[second] >= 1)
                    CheckTwo(rules[first], rules[second]);
    }

    /// <summary>The share of the combinations that violate the rule; 0 when that cannot be or could not be found.</summary>
    private decimal ViolatedShare(Rule rule, Spot spot)
    {
        var (violated, all) = (0L, 0L);
        if (!TryEach([rule], judged =>
        {
            all++;
            violated += judged[0] ? 1 : 0;
            return false;
        }))
        {
            errors.Add(spot, $"Rule {rule.Id} reads too many questions together.", "Split it into rules that read fewer.");
            return 0;
        }
        if (violated == 0)
            errors.Add(spot, $"Rule {rule.Id} can never be violated.", "Correct \"violatedWhen\": as it stands no combination of answers fits it.");
        if (violated == all)
            errors.Add(spot, $"Rule {rule.Id} can never be met.", "Correct \"violatedWhen\": as it stands every combination of answers fits it.");
        return violated == all ? 0 : (decimal)violated / all;
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
