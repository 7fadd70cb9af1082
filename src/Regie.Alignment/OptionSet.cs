namespace Regie.Alignment;

/// <summary>A set of a question's options as bits, in the order of the model.</summary>
internal static class OptionSet
{
    /// <summary>One bit per option; the reader refuses questions with more.</summary>
    public const int MaxOptions = 60;

    public static ulong All(Question question) => (1UL << question.Options.Count) - 1;

    /// <summary>Options such as "none of these", which are in a position exactly when no other option is.</summary>
    public static ulong Alone(Question question)
    {
        var mask = 0UL;
        for (var index = 0; index < question.Options.Count; index++)
            if (question.Options[index].IsAlone)
                mask |= 1UL << index;
        return mask;
    }

    public static string Join(Question question, ulong chosen)
    {
        if (chosen != 0 && (chosen & (chosen - 1)) == 0)
            return question.Options[System.Numerics.BitOperations.TrailingZeroCount(chosen)].Value;
        return string.Join(Answers.Separator, question.Options.Where((_, index) => (chosen & 1UL << index) != 0).Select(option => option.Value));
    }

    /// <summary>The options in a stored value; what is not an option is left out and makes <paramref name="isKnown"/> false.</summary>
    public static ulong Parse(Question question, ReadOnlySpan<char> value, out bool isKnown)
    {
        isKnown = true;
        var chosen = 0UL;
        foreach (var part in value.Split(Answers.Separator))
        {
            var option = value[part].Trim();
            if (option.IsEmpty)
                continue;
            if (question.IndexOf(option) is >= 0 and var index)
                chosen |= 1UL << index;
            else
                isKnown = false;
        }
        return chosen;
    }
}
