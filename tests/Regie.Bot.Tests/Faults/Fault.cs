namespace Regie.Bot.Tests.Faults;

/// <summary>What goes wrong with a call.</summary>
internal enum Fault
{
    /// <summary>429, with a second to wait.</summary>
    Throttled,

    /// <summary>503: nothing was done.</summary>
    Unavailable,

    /// <summary>It runs out of time before anything was done.</summary>
    TimeoutBefore,

    /// <summary>It was done, and runs out of time before the answer.</summary>
    TimeoutAfter,

    /// <summary>It was done, and the connection breaks before the answer.</summary>
    Reset,

    /// <summary>Somebody else answers 200: a page of a proxy. Nothing was done.</summary>
    Garbage,
}
