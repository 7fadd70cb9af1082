using Regie.BotBuilder.Dialogs.Choices;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>Finds the names of choices in a text.</summary>
internal static class ChoiceFinder
{
    public static List<ModelResult<FoundChoice>> Find(string utterance, IList<Choice> choices, FindChoicesOptions options)
    {
        var names = Names(choices, options).ToList();
        var trimmed = utterance.Trim();
        foreach (var (name, index) in names)
        {
            if (name.Equals(trimmed, StringComparison.OrdinalIgnoreCase))
                return [Result(utterance, 0, utterance.Length - 1, choices, index, name, 1)];
        }

        var words = Words.Of(utterance);
        var matches = names
            .SelectMany(name => Matches(words, name.Name, name.Index, options))
            .OrderByDescending(match => match.Score)
            .ThenByDescending(match => match.Name.Length);
        var found = new List<Match>();
        foreach (var match in matches)
        {
            // Each choice once, and no word for two choices.
            if (!found.Exists(other => other.Index == match.Index || (match.First <= other.Last && other.First <= match.Last))) found.Add(match);
        }

        return [.. found
            .OrderBy(match => match.First)
            .Select(match => Result(utterance, words[match.First].Start, words[match.Last].End, choices, match.Index, match.Name, match.Score))];
    }

    /// <summary>Every name of every choice that is looked for, with the place of the choice.</summary>
    public static IEnumerable<(string Name, int Index)> Names(IList<Choice> choices, FindChoicesOptions options)
    {
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            if (!options.NoValue && choice.Value is { Length: > 0 } value) yield return (value, index);
            if (!options.NoAction && choice.Action?.Title is { Length: > 0 } title) yield return (title, index);
            foreach (var synonym in choice.Synonyms ?? []) yield return (synonym, index);
        }
    }

    private static IEnumerable<Match> Matches(List<Word> words, string name, int index, FindChoicesOptions options)
    {
        var parts = Words.Of(name);
        for (var from = 0; parts.Count > 0 && from < words.Count;)
        {
            if (MatchFrom(words, parts, from, name, index, options) is not { } match) yield break;
            yield return match;
            from = match.Last + 1;
        }
    }

    // The words of the name in their order, with few others between them. The score falls with each of those, and with each that is missing.
    private static Match? MatchFrom(List<Word> words, List<Word> parts, int from, string name, int index, FindChoicesOptions options)
    {
        var (first, last, matched, skipped) = (-1, -1, 0, 0);
        foreach (var part in parts)
        {
            var at = words.FindIndex(matched == 0 ? from : last + 1, word => word.Text == part.Text);
            var distance = matched == 0 ? 0 : at - last - 1;
            if (at < 0 || distance > (options.MaxTokenDistance ?? 2)) continue;
            if (matched++ == 0) first = at;
            skipped += distance;
            last = at;
        }

        if (matched == 0 || (matched < parts.Count && !options.AllowPartialMatches)) return null;
        return new Match(first, last, index, name, (float)matched / parts.Count * matched / (matched + skipped));
    }

    private static ModelResult<FoundChoice> Result(string utterance, int start, int end, IList<Choice> choices, int index, string name, float score) => new()
    {
        Text = utterance[start..(end + 1)],
        Start = start,
        End = end,
        TypeName = "choice",
        Resolution = new FoundChoice { Index = index, Value = choices[index].Value, Score = score, Synonym = name },
    };

    private readonly record struct Match(int First, int Last, int Index, string Name, float Score);
}
