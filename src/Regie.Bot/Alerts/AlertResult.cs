using Regie.Alignment;

namespace Regie.Bot.Alerts;

/// <summary>What came of a button on an alert card.</summary>
/// <param name="Notice">What was done, or why nothing was.</param>
/// <param name="Changed">True when something was.</param>
public sealed record AlertResult(LocalizedText Notice, bool Changed)
{
    /// <summary>What is wrong, by input id; empty when nothing is.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Errors { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>Something was done.</summary>
    public static AlertResult Done(LocalizedText notice) => new(notice, Changed: true);

    /// <summary>Nothing was done.</summary>
    public static AlertResult Nothing(LocalizedText why) => new(why, Changed: false);
}
