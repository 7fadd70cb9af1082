using Regie.Bot.Cards;
using Regie.Bot.Hosting;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;

namespace Regie.Bot.Verdicts;

/// <summary>Posts the verdict card where the check lives.</summary>
public sealed class VerdictPostHandler(VerdictReader reader, IMessenger messenger, RegieOptions options) : IOutboxHandler, ISendOnceMore
{
    /// <inheritdoc/>
    public string Type => VerdictWork.PostType;

    /// <inheritdoc/>
    public bool Sends => true;

    /// <inheritdoc/>
    public bool KeepsPlace => true;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var view = InitiativeId.TryParse(work.Message.Partition, out var id)
            ? await reader.ReadAsync(work.Session, id, VerdictWork.ReadNumber(work.Message), cancellationToken)
            : null;
        if (view is null)
            return new OutboxResult.Cancelled("There is no such verdict.");
        var sent = await messenger.PostAsync(work.Session, view.Initiative, Message(view), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    private Activity Message(VerdictView view)
    {
        var message = CardReply.AsMessage(VerdictCard.Draw(view, options.Language));
        message.Summary = VerdictCard.Summary(view, options.Language);
        return message;
    }
}
