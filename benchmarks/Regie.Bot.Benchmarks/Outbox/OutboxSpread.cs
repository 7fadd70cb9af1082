namespace Regie.Bot.Benchmarks.Outbox;

/// <summary>What the messages that are not in the batch are like.</summary>
internal enum OutboxSpread
{
    /// <summary>They are due as well: a machine that was off.</summary>
    AllDue,

    /// <summary>They are due within the coming year: reminders and deadlines of running checks.</summary>
    RestLater,

    /// <summary>Other instances have claimed them for the next two minutes.</summary>
    RestLeased,
}
