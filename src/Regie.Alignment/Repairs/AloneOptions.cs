namespace Regie.Alignment.Repairs;

/// <summary>Options such as "none of these", which are in a position exactly when no other option is.</summary>
internal static class AloneOptions
{
    public static ulong Of(Question question)
    {
        var mask = 0UL;
        for (var index = 0; index < question.Options.Count; index++)
            if (question.Options[index].IsAlone)
                mask |= 1UL << index;
        return mask;
    }
}
