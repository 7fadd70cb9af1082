using Regie.Alignment.Conditions;

namespace Regie.Alignment.Loading;

/// <summary>
/// Checks that rules make sense by going through every combination of the positions and facts that they read: a rule can
/// be violated and can be met, reaches every option that it names, and no two rules together are violated by everything.
/// </summary>
internal sealed class RuleSense(IReadOnlyList<Question> questions, ErrorList errors)
{
    private readonly Combinations _combinations = new(questions);

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
        if (!_combinations.TryEach([rule], judged =>
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
        if (violated == 0 || violated == all)
            return 0;
        new ReachSense(_combinations, errors).Check(rule, spot);
        return (decimal)violated / all;
    }

    private void CheckTwo((Rule Rule, Spot Spot) first, (Rule Rule, Spot Spot) second)
    {
        if (!first.Rule.Questions.Any(second.Rule.Questions.Contains) && !first.Rule.Facts.Any(second.Rule.Facts.Contains))
            return;
        var canBothBeMet = false;
        if (_combinations.TryEach([first.Rule, second.Rule], judged => canBothBeMet = !judged[0] && !judged[1]) && !canBothBeMet)
            errors.Add(second.Spot, $"Rules {first.Rule.Id} (line {first.Spot.Line}) and {second.Rule.Id} contradict each other: every combination of answers violates one of them.", "Correct or remove one.");
    }
}
