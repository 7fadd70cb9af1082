using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.Faults;

/// <summary>A message that the bot sends by itself, and the call in it that fails.</summary>
/// <param name="Words">The heading of its table.</param>
/// <param name="Call">The call.</param>
/// <param name="What">What people get.</param>
/// <param name="Message">Makes it.</param>
/// <param name="Arrived">How often it arrived.</param>
internal sealed record SentCase(string Words, TeamsCall Call, string What, Func<FaultWorld, FaultCheck, OutboxMessage> Message, Func<FaultWorld, FaultCheck, int> Arrived)
{
    /// <summary>Working days until the last day of the check.</summary>
    public int DaysLeft { get; init; } = 3;

    /// <summary>The respondent owes answers to another check too.</summary>
    public bool OwesTwice { get; init; }

    /// <summary>It replaces what was posted before.</summary>
    public bool IsUpdate { get; init; }
}
