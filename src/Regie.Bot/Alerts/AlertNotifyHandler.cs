using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;

namespace Regie.Bot.Alerts;

/// <summary>Makes a message to each manager about an alert.</summary>
public sealed class AlertNotifyHandler(AlertReader reader, TimeProvider time) : IOutboxHandler
{
    /// <inheritdoc/>
    public string Type => AlertWork.NotifyType;

    /// <inheritdoc/>
    public bool Sends => false;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var alert = AlertAddress.TryParse(work.Message.Subject, out var address)
            ? await reader.ReadAsync(work.Session, work.Message.Partition, address, cancellationToken)
            : null;
        if (alert is null)
            return new OutboxResult.Cancelled("There is no such alert.");
        foreach (var manager in AlertBook.Recipients(alert.Initiative))
            work.Session.Upsert(AlertWork.Send(alert.Alert, manager.Key.Value, time.GetUtcNow()));
        return new OutboxResult.Done();
    }
}
