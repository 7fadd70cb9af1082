using Regie.Bot.Cards;
using Regie.Bot.Hosting;
using Regie.Bot.Outbox;

namespace Regie.Bot.Initiatives;

/// <summary>Posts the campaign card: in the thread in which the check was started, or as a new thread of the chosen channel.</summary>
public sealed class CampaignPostHandler(IMessenger messenger, CampaignViews views, RegieOptions options) : IOutboxHandler, ISendOnceMore
{
    /// <inheritdoc/>
    public string Type => CampaignWork.PostType;

    /// <inheritdoc/>
    public bool Sends => true;

    /// <inheritdoc/>
    public bool KeepsPlace => true;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var initiative = await work.Session.LoadAsync<Initiative>(work.Message.Partition, Initiative.DocumentId, cancellationToken);
        if (initiative is null)
            return new OutboxResult.Cancelled("The check is gone.");
        var home = initiative.Home ?? initiative.Origin;
        var card = CardReply.AsMessage(await views.ForAllAsync(work.Session, initiative, options.Language, cancellationToken));
        var sent = home.IsChannel && !home.ConversationId.Contains(";messageid=", StringComparison.Ordinal)
            ? await messenger.PostThreadAsync(home, card, cancellationToken)
            : await messenger.PostAsync(home, card, cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }
}
