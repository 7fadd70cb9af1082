namespace Regie.Bot.Outbox;

/// <summary>The settings <c>Regie:Outbox:*</c>. The defaults are meant to stay.</summary>
public sealed class OutboxOptions
{
    /// <summary>How long a claim holds. Another instance takes the work up when its owner died this long ago.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long after its claim one piece of work may take; well within the lease, so that nobody else takes it up while it runs.</summary>
    public TimeSpan WorkTimeout => Lease * 0.75;

    /// <summary>The longest time between two looks at the store: how late work is that another instance wrote.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How many initiatives are worked on at once.</summary>
    public int Parallelism { get; set; } = 16;

    /// <summary>How many due messages are read at once.</summary>
    public int BatchSize { get; set; } = 100;

    /// <summary>The wait after the first fault; doubled each time.</summary>
    public TimeSpan FirstBackoff { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest wait after a fault.</summary>
    public TimeSpan LongestBackoff { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long after an ambiguous send its rule is asked: an answer that was late has come by then.</summary>
    public TimeSpan AmbiguityDelay { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a fault of Teams or the network is tried again: about a day.</summary>
    public int TransientAttempts { get; set; } = 100;

    /// <summary>How often a fault of the handler itself is tried again.</summary>
    public int FaultAttempts { get; set; } = 8;
}
