using Regie.Bot.Cards;

namespace Regie.Bot.Initiatives;

/// <summary>The draft that a turn is about, and what is kept of its cards.</summary>
public static class Drafts
{
    private const int InputMost = 12_000;

    /// <summary>More than any card has: a made-up card does not fill the store.</summary>
    private const int MostInputs = 20;

    /// <summary>The draft of a turn.</summary>
    /// <exception cref="InvalidOperationException">The turn is not about a draft.</exception>
    public static Initiative Of(ITurnContext turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.TurnState.Get<Initiative>() ?? throw new InvalidOperationException("This turn is not about an initiative.");
    }

    /// <summary>Makes a turn be about a draft.</summary>
    public static void Focus(ITurnContext turn, Initiative draft)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.TurnState.Set(draft);
    }

    /// <summary>What was typed on a step's card; null when nothing was.</summary>
    public static IReadOnlyDictionary<string, string>? FormOf(this Initiative draft, string step)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.Forms.TryGetValue(step, out var kept) ? kept : null;
    }

    /// <summary>Keeps what was typed on a step's card.</summary>
    public static void Keep(this Initiative draft, string step, CardSubmission submission)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(submission);
        var fields = submission.Values.Where(value => value.Key is not ("dialog" or "step" or "verb")).Take(MostInputs).ToList();
        // Some clients send no fields when a card is left: what was kept stays.
        if (fields.Count == 0 && submission.Verb != DialogVerbs.Next)
            return;
        draft.Forms[step] = fields.ToDictionary(value => value.Key, value => UserText.Shorten(value.Value, InputMost), StringComparer.Ordinal);
    }
}
