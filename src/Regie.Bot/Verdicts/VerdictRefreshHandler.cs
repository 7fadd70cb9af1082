using Regie.Bot.Cards;
using Regie.Bot.Hosting;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;

namespace Regie.Bot.Verdicts;

/// <summary>Brings the posted verdict card up to date, after managers acted.</summary>
public sealed class VerdictRefreshHandler(VerdictReader reader, IMessenger messenger, RegieOptions options, TimeProvider time) : IOutboxHandler
{
    private static readonly TimeSpan WhilePosting = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public string Type => VerdictWork.RefreshType;

    /// <inheritdoc/>
    public bool Sends => false;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var number = VerdictWork.ReadNumber(work.Message);
        var post = await work.Session.LoadAsync<OutboxMessage>(work.Message.Partition, VerdictWork.PostId(number), cancellationToken);
        if (post?.State is OutboxState.Pending or OutboxState.Sending)
            return new OutboxResult.Later(time.GetUtcNow() + WhilePosting, "The card is being posted.");
        if (post is not { ConversationId: { } conversation, ActivityId: { } activity })
            return new OutboxResult.Cancelled("There is no card to update.");
        var view = InitiativeId.TryParse(work.Message.Partition, out var id)
            ? await reader.ReadAsync(work.Session, id, number, cancellationToken)
            : null;
        if (view is null)
            return new OutboxResult.Cancelled("There is no such verdict.");
        await messenger.UpdateAsync(view.Initiative.Home ?? view.Initiative.Origin, new SentMessage(conversation, activity), CardReply.AsMessage(VerdictCard.Draw(view, options.Language)), cancellationToken);
        return new OutboxResult.Done(conversation, activity);
    }
}
