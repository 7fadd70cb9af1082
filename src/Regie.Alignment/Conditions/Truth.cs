namespace Regie.Alignment.Conditions;

/// <summary>What is known about a condition (Kleene's logic, with two kinds of not knowing).</summary>
internal enum Truth
{
    /// <summary>It does not hold, whatever is still to come.</summary>
    False,

    /// <summary>It holds, whatever is still to come.</summary>
    True,

    /// <summary>It depends on a question on which opinions differ.</summary>
    Contested,

    /// <summary>It depends on a question with too few answers. Goes before contested: answers first, then agreement.</summary>
    Open,
}
