using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;

namespace Regie.Bot.Alerts;

/// <summary>Brings one manager's alert card up to date, after a manager acted.</summary>
public sealed class AlertRefreshHandler(AlertReader reader, AlertMessages messages, IMessenger messenger, TimeProvider time) : IOutboxHandler
{
    private static readonly TimeSpan WhileSending = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public string Type => AlertWork.RefreshType;

    /// <inheritdoc/>
    public bool Sends => false;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (!AlertAddress.TryParse(work.Message.Subject, out var address))
            return new OutboxResult.Cancelled("It names no alert.");
        var partition = work.Message.Partition;
        var send = await work.Session.LoadAsync<OutboxMessage>(partition, AlertWork.SendId(address), cancellationToken);
        if (send?.State is OutboxState.Pending or OutboxState.Sending)
            return new OutboxResult.Later(time.GetUtcNow() + WhileSending, "The card is being sent.");
        if (send is not { ConversationId: { } conversation, ActivityId: { } activity })
            return new OutboxResult.Cancelled("There is no card to update.");
        if (await reader.ReadAsync(work.Session, partition, address, cancellationToken) is not { } alert
            || AlertBook.Recipients(alert.Initiative).FirstOrDefault(person => person.Key.Value == address.Person) is not { } manager)
            return new OutboxResult.Cancelled("There is no such alert, or the person is no manager.");

        var thread = await CampaignThread.FindAsync(work.Session, alert.Initiative, cancellationToken);
        var message = conversation == thread.ConversationId
            ? messages.Mentioning(alert, manager)
            : await messages.PersonalAsync(alert, manager, cancellationToken);
        await messenger.UpdateAsync(alert.Initiative.Home ?? alert.Initiative.Origin, new SentMessage(conversation, activity), message, cancellationToken);
        return new OutboxResult.Done(conversation, activity);
    }
}
