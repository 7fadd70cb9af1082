using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Alerts;

/// <summary>Sends an alert to one manager; who cannot be reached is mentioned in the channel.</summary>
public sealed class AlertSendHandler(AlertReader reader, AlertMessages messages, IMessenger messenger) : IOutboxHandler, IFallbackHandler, ISendOnceMore
{
    /// <inheritdoc/>
    public string Type => AlertWork.SendType;

    /// <inheritdoc/>
    public bool Sends => true;

    /// <inheritdoc/>
    public bool KeepsPlace => true;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (await FindAsync(work, cancellationToken) is not var (alert, manager))
            return new OutboxResult.Cancelled("The alert no longer holds, or the person is no manager.");
        var message = await messages.PersonalAsync(alert, manager, cancellationToken);
        var sent = await messenger.PostToPersonAsync(alert.Initiative.Home ?? alert.Initiative.Origin, manager.Id, message, cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    /// <inheritdoc/>
    public async Task<OutboxResult> FallBackAsync(OutboxWork work, SendException failure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (await FindAsync(work, cancellationToken) is not var (alert, manager))
            return new OutboxResult.Cancelled("The alert no longer holds, or the person is no manager.");
        if ((alert.Initiative.Home ?? alert.Initiative.Origin).IsPersonal)
            return new OutboxResult.Dead("The manager cannot be reached, and the check has no channel.");
        var sent = await messenger.PostAsync(work.Session, alert.Initiative, messages.Mentioning(alert, manager), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    private async Task<(AlertCase Alert, Person Manager)?> FindAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        if (!AlertAddress.TryParse(work.Message.Subject, out var address)
            || await reader.ReadAsync(work.Session, work.Message.Partition, address, cancellationToken) is not { Holds: true } alert
            || AlertBook.Recipients(alert.Initiative).FirstOrDefault(person => person.Key.Value == address.Person) is not { } manager)
            return null;
        return (alert, manager);
    }
}
