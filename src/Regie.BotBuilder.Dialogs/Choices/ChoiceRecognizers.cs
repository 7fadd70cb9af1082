using Regie.BotBuilder.Dialogs.Recognition;

namespace Regie.BotBuilder.Dialogs.Choices;

/// <summary>Finds the choice that someone made in what they wrote, in Dutch or English.</summary>
public static class ChoiceRecognizers
{
    /// <summary>Finds choices.</summary>
    /// <param name="utterance">What was written.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How they are found.</param>
    /// <returns>What was found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <inheritdoc cref="RecognizeChoices(string, IList{string}, FindChoicesOptions?)"/>
    /// <remarks>One way of finding is used, the first that finds something: by name, by order ("the second", "de laatste"), by number,
    /// and last by a name that is spelled nearly so and cannot be another one. So "the third party" is never taken for the third choice.</remarks>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        utterance ??= "";
        options ??= new FindChoicesOptions();
        if (ChoiceFinder.Find(utterance, list, options) is { Count: > 0 } named) return named;
        var words = Words.Of(utterance);
        if (words.Count == 0) return [];
        var index = (options.RecognizeOrdinals ? Ordinals.Find(words, list.Count) : null)
            ?? (options.RecognizeNumbers ? ChoiceNumber.Find(words) - 1 : null);
        if (index >= 0 && index < list.Count) return [Result(utterance, list, index.Value, 1, null)];
        return index is null && SpellingMatch.Find(utterance, list, options) is var (near, synonym, score)
            ? [Result(utterance, list, near, score, synonym)]
            : [];
    }

    private static ModelResult<FoundChoice> Result(string utterance, IList<Choice> list, int index, float score, string? synonym) => new()
    {
        Text = utterance,
        Start = 0,
        End = utterance.Length - 1,
        TypeName = "choice",
        Resolution = new FoundChoice { Index = index, Value = list[index].Value, Score = score, Synonym = synonym },
    };
}
