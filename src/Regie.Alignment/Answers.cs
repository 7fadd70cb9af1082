namespace Regie.Alignment;

/// <summary>How answers are stored.</summary>
public static class Answers
{
    /// <summary>"Weet ik niet": an answer, kept apart from opinions.</summary>
    public const string DontKnow = "unknown";

    /// <summary>Between several chosen options.</summary>
    public const char Separator = ',';

    /// <summary>The longest text answer or comment, in characters.</summary>
    public const int MaxTextLength = 2000;

    /// <summary>The highest amount, in euro.</summary>
    public const decimal MaxAmount = 1_000_000_000_000m;
}
