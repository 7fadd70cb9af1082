namespace Regie.Testing.Cosmos;

/// <summary>What can go wrong between a program and the service.</summary>
public enum GatewayFault
{
    /// <summary>429: nothing was done; again in a moment.</summary>
    Throttled,

    /// <summary>503: nothing was done.</summary>
    Unavailable,

    /// <summary>The connection is closed before anything was done.</summary>
    ResetBefore,

    /// <summary>It was done, and the connection is closed before the answer.</summary>
    ResetAfter,

    /// <summary>408 after it was done.</summary>
    TimeoutAfter,

    /// <summary>An answer that is not of this service.</summary>
    Garbage,

    /// <summary>It is done and answered, after <see cref="GatewayFaults.Delay"/>.</summary>
    Delayed,

    /// <summary>Nothing is done and no answer comes until the caller gives up.</summary>
    SilentBefore,

    /// <summary>It is done, and no answer comes until the caller gives up.</summary>
    SilentAfter,
}
