namespace Regie.Bot.Cards;

/// <summary>How a card dialog ended; the result that it returns to its parent.</summary>
public static class CardOutcome
{
    /// <summary>All steps were done.</summary>
    public const string Finished = "finished";

    /// <summary>The person goes on later.</summary>
    public const string Paused = "paused";

    /// <summary>The person stopped.</summary>
    public const string Cancelled = "cancelled";
}
