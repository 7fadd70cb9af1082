namespace Regie.Alignment;

/// <summary>One question of a topic.</summary>
public sealed record Question
{
    /// <summary>Topic and key joined by a dot, such as <c>policy.scope</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The part of the id after the dot.</summary>
    public required string Key { get; init; }

    /// <summary>The id of the topic that it belongs to.</summary>
    public required string TopicId { get; init; }

    /// <summary>How it is answered.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The question itself, short enough for a card.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>One line that explains it.</summary>
    public required LocalizedText Help { get; init; }

    /// <summary>What can be chosen, in order; empty for an amount and for text.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>Whether it must be answered before the next topic. "Don't know" is an answer.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether <see cref="VerdictOutcome.Aligned"/> needs a position on this question.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>How many opinions make a position; at least 1.</summary>
    public int MinimumOpinions { get; init; } = 1;

    /// <summary>What it takes to change this position, from 1 (an agreement on paper) to 5 (a principle of the municipality).</summary>
    public int Effort { get; init; } = 1;

    /// <summary>
    /// What to do to come to another position, in a few words: per option value; <c>up</c> or <c>down</c> on a scale;
    /// <c>+value</c> or <c>-value</c> with several choices.
    /// </summary>
    public IReadOnlyDictionary<string, LocalizedText> Actions { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>Whether rules can read it: it has options.</summary>
    public bool IsJudged => Kind is not (QuestionKind.Amount or QuestionKind.Text);

    internal int Index { get; init; }

    /// <summary>The option with this value, or null.</summary>
    public Option? FindOption(string value) => IndexOf(value) is >= 0 and var index ? Options[index] : null;

    internal int IndexOf(ReadOnlySpan<char> value)
    {
        for (var index = 0; index < Options.Count; index++)
            if (value.SequenceEqual(Options[index].Value))
                return index;
        return -1;
    }
}
