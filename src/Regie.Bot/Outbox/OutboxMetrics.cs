using System.Diagnostics.Metrics;
using Regie.Bot.Diagnostics;

namespace Regie.Bot.Outbox;

/// <summary>What an operator watches: how many tries ended how, per type of message.</summary>
internal sealed class OutboxMetrics : IDisposable
{
    private readonly Meter _meter;
    private readonly Counter<long> _tries;

    public OutboxMetrics(IMeterFactory meters)
    {
        _meter = meters.Create(RegieTelemetry.Name);
        _tries = _meter.CreateCounter<long>("regie.outbox.tries", "{try}", "Tries of outbox messages, by type and by the state they ended in.");
    }

    /// <summary>A try ended.</summary>
    public void Finished(OutboxMessage message) =>
        _tries.Add(1, new KeyValuePair<string, object?>("type", message.Type), new KeyValuePair<string, object?>("state", message.State.ToString()));

    public void Dispose() => _meter.Dispose();
}
