using Regie.Bot.Cards;
using Regie.Bot.Hosting;
using Regie.Bot.Outbox;

namespace Regie.Bot.Initiatives;

/// <summary>Brings the campaign card in the channel up to date.</summary>
public sealed class CampaignRefreshHandler(IMessenger messenger, CampaignViews views, RegieOptions options) : IOutboxHandler
{
    /// <inheritdoc/>
    public string Type => CampaignWork.RefreshType;

    /// <inheritdoc/>
    public bool Sends => false;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var initiative = await work.Session.LoadAsync<Initiative>(work.Message.Partition, Initiative.DocumentId, cancellationToken);
        if (initiative is null || await CampaignThread.PostedAsync(work.Session, initiative, cancellationToken) is not { } posted)
            return new OutboxResult.Cancelled("There is no campaign card to bring up to date.");
        var card = CardReply.AsMessage(await views.ForAllAsync(work.Session, initiative, options.Language, cancellationToken));
        await messenger.UpdateAsync(initiative.Home ?? initiative.Origin, posted, card, cancellationToken);
        return new OutboxResult.Done(posted.ConversationId, posted.ActivityId);
    }
}
