using Regie.Alignment;

namespace Regie.Bot.Cards;

/// <summary>How a step's card is to look this time.</summary>
public sealed record StepView
{
    /// <summary>The id of the dialog that every action of the card carries (<c>data.dialog</c>).</summary>
    public required string Dialog { get; init; }

    /// <summary>The reader's language.</summary>
    public required TextLanguage Language { get; init; }

    /// <summary>Which step this is, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>How many steps there are.</summary>
    public required int Count { get; init; }

    /// <summary>What was just typed and did not pass; null: show what is kept.</summary>
    public IReadOnlyDictionary<string, string>? Typed { get; init; }

    /// <summary>What is wrong, by input id.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Errors { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>One sentence above the card, such as why it is not the card that was clicked; null: nothing to say.</summary>
    public LocalizedText? Notice { get; init; }
}
