namespace Regie.Alignment.Conditions;

/// <summary>
/// What is known about a condition under which a rule is violated, from good to bad. "All" is the lowest of its parts
/// and "any" the highest, so nothing that gets better anywhere makes a rule worse: the repair search rests on that.
/// </summary>
internal enum Truth
{
    /// <summary>It does not hold, whatever is still to come.</summary>
    False,

    /// <summary>It depends on a question with too few answers.</summary>
    Open,

    /// <summary>It depends on a question on which opinions differ.</summary>
    Contested,

    /// <summary>It holds, whatever is still to come.</summary>
    True,
}
