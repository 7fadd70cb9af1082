using Regie.Alignment;

namespace Regie.Bot.Verdicts;

/// <summary>How an outcome looks: never by colour alone.</summary>
internal static class OutcomeLook
{
    /// <summary>The word that machines read (<c>data.outcome</c>).</summary>
    public static string Code(this VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Aligned => "aligned",
        VerdictOutcome.Conditional => "conditional",
        VerdictOutcome.Misaligned => "misaligned",
        VerdictOutcome.Undecided => "undecided",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>A sign before the words.</summary>
    public static string Icon(this VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Aligned => "✔",
        VerdictOutcome.Conditional => "⚠",
        VerdictOutcome.Misaligned => "✖",
        _ => "?",
    };

    /// <summary>The colour behind it.</summary>
    public static AdaptiveContainerStyle Style(this VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Aligned => AdaptiveContainerStyle.Good,
        VerdictOutcome.Conditional => AdaptiveContainerStyle.Warning,
        VerdictOutcome.Misaligned => AdaptiveContainerStyle.Attention,
        _ => AdaptiveContainerStyle.Emphasis,
    };

    /// <summary>What it means, in a sentence.</summary>
    public static LocalizedText Meaning(this VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Aligned => VerdictTexts.Aligned,
        VerdictOutcome.Conditional => VerdictTexts.Conditional,
        VerdictOutcome.Misaligned => VerdictTexts.Misaligned,
        _ => VerdictTexts.Undecided,
    };

    /// <summary>A sign for how heavy a finding is.</summary>
    public static string Icon(this Finding finding) => finding.State switch
    {
        RuleState.Contested => "≠",
        RuleState.Open => "…",
        _ => finding.Severity switch
        {
            Severity.Blocking => "✖",
            Severity.Mismatch => "▲",
            _ => "●",
        },
    };

    /// <summary>The colour of a finding's heading.</summary>
    public static AdaptiveTextColor Color(this Finding finding) => finding.State != RuleState.Violated
        ? AdaptiveTextColor.Default
        : finding.Severity == Severity.Attention ? AdaptiveTextColor.Warning : AdaptiveTextColor.Attention;
}
