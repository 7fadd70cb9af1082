namespace Regie.Bot.Cards;

/// <summary>Finding one's place in a list of steps.</summary>
internal static class CardStepList
{
    /// <summary>The position of a step, from 0; -1 when it is not there.</summary>
    public static int IndexOf(this IReadOnlyList<CardStep> steps, string id)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Id == id)
                return i;
        }

        return -1;
    }
}
