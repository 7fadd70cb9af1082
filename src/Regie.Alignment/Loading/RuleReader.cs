using Regie.Alignment.Conditions;

namespace Regie.Alignment.Loading;

/// <summary>Reads rules.</summary>
internal sealed class RuleReader(IReadOnlyDictionary<string, Question> questions, IReadOnlyList<Role> roles, ErrorList errors)
{
    /// <summary>The rule, or null when it cannot be read (and an error says why).</summary>
    public Rule? Read(Spot spot)
    {
        var fields = new SpotFields(spot, "A rule", errors).Only("id", "pair", "severity", "role", "reason", "advice", "source", "violatedWhen");
        var id = fields.Id("id", Patterns.KebabCase(), "\"policy-stays-home\"");
        fields = new SpotFields(spot, $"Rule {id}", errors);
        var role = ReadRole(fields);
        var pair = fields.Closed("pair", Words.Pairs);
        var severity = fields.Closed("severity", Words.Severities);
        var reason = fields.Localized("reason", Lengths.Reason);
        var advice = fields.Localized("advice", Lengths.Advice);
        var source = fields.OptionalText("source");
        if (spot.Find("violatedWhen") is not { } when)
        {
            errors.Add(spot, $"Rule {id} has no \"violatedWhen\".", "Add the condition under which it is violated.");
            return null;
        }
        if (new ConditionReader(id, questions, errors).Read(when) is not { } condition || role is null)
            return null;
        var leaves = condition.Leaves.ToList();
        return new Rule
        {
            Id = id,
            Pair = pair,
            Severity = severity,
            Reason = reason,
            Advice = advice,
            Role = role,
            ViolatedWhen = condition,
            Questions = [.. leaves.OfType<AnswerCondition>().Select(leaf => leaf.Question).DistinctBy(question => question.Index).OrderBy(question => question.Index)],
            Facts = [.. leaves.OfType<FactCondition>().Select(leaf => leaf.Fact).Distinct().Order(StringComparer.Ordinal)],
            Source = source,
        };
    }

    private Role? ReadRole(SpotFields fields)
    {
        var id = fields.Text("role");
        var role = roles.FirstOrDefault(role => role.Id == id);
        if (role is null && id.Length > 0)
            errors.Add(fields.Spot.Find("role")!, $"{fields.What} names a role \"{id}\" that the model does not have.", $"Use one of: {string.Join(", ", roles.Select(known => known.Id))}; or add it to \"roles\".");
        return role;
    }
}
