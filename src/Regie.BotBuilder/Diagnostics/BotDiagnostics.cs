using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Regie.BotBuilder.Diagnostics;

/// <summary>The traces and meters of this layer. To be added to OpenTelemetry by name; both carry ids and counts, never content.</summary>
internal static class BotDiagnostics
{
    /// <summary>Name of the trace source and of the meter.</summary>
    public const string Name = "Regie.BotBuilder";

    private static readonly Meter Meter = new(Name);

    internal static readonly ActivitySource Source = new(Name);

    internal static readonly Counter<long> Turns = Meter.CreateCounter<long>("regie.turns", "{turn}", "Turns that ran to their end, by type of activity and outcome.");

    internal static readonly Histogram<double> TurnDuration = Meter.CreateHistogram<double>("regie.turn.duration", "s", "How long a turn took, waiting for its place included.");

    internal static readonly Counter<long> Reruns = Meter.CreateCounter<long>("regie.turn.reruns", "{turn}", "Turns that were run again because another wrote the same state.");

    internal static readonly Counter<long> Redeliveries = Meter.CreateCounter<long>("regie.redeliveries", "{activity}", "Activities that came in again and were given the first answer.");

    internal static readonly Counter<long> Rejected = Meter.CreateCounter<long>("regie.requests.rejected", "{request}", "Requests that were refused, by reason.");

    internal static readonly Counter<long> RepliesLost = Meter.CreateCounter<long>("regie.replies.failed", "{activity}", "Replies that the channel did not take.");

    internal static readonly Counter<long> ConnectorCalls = Meter.CreateCounter<long>("regie.connector.calls", "{call}", "Calls to a channel, by status.");
}
