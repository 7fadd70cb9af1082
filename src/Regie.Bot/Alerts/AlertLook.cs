using Regie.Alignment;

namespace Regie.Bot.Alerts;

/// <summary>How an alert card is to look this time.</summary>
/// <param name="Language">The reader's language.</param>
/// <param name="Now">The present moment.</param>
internal sealed record AlertLook(TextLanguage Language, DateTimeOffset Now)
{
    /// <summary>One sentence above the card; null: nothing to say.</summary>
    public LocalizedText? Notice { get; init; }

    /// <summary>What is wrong, by input id.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Errors { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>What was just typed and did not pass; null: nothing.</summary>
    public IReadOnlyDictionary<string, string>? Typed { get; init; }

    /// <summary>True when the card must be kept short to stay small enough to send.</summary>
    public bool IsTight { get; init; }

    /// <summary>What an input is to show.</summary>
    public string Value(string input) => Typed?.GetValueOrDefault(input) ?? "";
}
