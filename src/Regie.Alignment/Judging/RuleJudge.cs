using Regie.Alignment.Conditions;

namespace Regie.Alignment.Judging;

/// <summary>From stands to the state of every rule.</summary>
internal static class RuleJudge
{
    /// <summary>The state of the rule; null when the register does not supply a fact that it reads.</summary>
    public static RuleState? Judge(Rule rule, in Situation situation)
    {
        for (var index = 0; index < rule.Facts.Count; index++)
            if (situation.Facts.Find(rule.Facts[index]) is null)
                return null;
        return rule.ViolatedWhen.Judge(situation) switch
        {
            Truth.True => RuleState.Violated,
            Truth.False => RuleState.Met,
            Truth.Contested => RuleState.Contested,
            _ => RuleState.Open,
        };
    }
}
