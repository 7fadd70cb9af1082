using System.Text.Json;
using Regie.Bot.Diagnostics;
using Regie.Bot.Storage;

namespace Regie.Bot.Outbox;

/// <summary>Claims due messages: of all the processes that try, one succeeds.</summary>
internal sealed class OutboxClaims(
    IDocumentStore store, IEnumerable<IOutboxHandler> handlers, OutboxJudge judge, OutboxOptions options, TimeProvider time, ILogger<OutboxClaims> log)
{
    private readonly Dictionary<string, IOutboxHandler> _handlers = handlers.ToDictionary(handler => handler.Type, StringComparer.Ordinal);

    /// <summary>Claims a message that was read as due; null when there is nothing to do: somebody else was faster, or it was settled here.</summary>
    public async Task<OutboxClaim?> TryClaimAsync(StoredDocument due, CancellationToken cancellationToken)
    {
        var session = new DocumentSession(store);
        session.Attach(due);
        try
        {
            var message = (await session.LoadAsync<OutboxMessage>(due.Partition, due.Id, cancellationToken))!;
            var claim = Mark(message, session);
            await session.CommitAsync(cancellationToken);
            return claim;
        }
        catch (DocumentConflictException)
        {
            return null;
        }
        catch (JsonException fault)
        {
            await PutAsideAsync(due, fault, cancellationToken);
            return null;
        }
    }

    /// <summary>A message that cannot be read, perhaps of a newer version, is kept as it is and looked at again later.</summary>
    private async Task PutAsideAsync(StoredDocument due, JsonException fault, CancellationToken cancellationToken)
    {
        log.Unreadable(fault, due.Partition, due.Id);
        var later = time.GetUtcNow() + options.LongestBackoff;
        try
        {
            await store.CommitAsync(
                due.Partition, [new DocumentWrite.Replace(due.Id, due.Kind, due.Body, due.ETag, due.Owner, later, due.Expires)], cancellationToken);
        }
        catch (DocumentConflictException)
        {
            // Another instance did the same.
        }
    }

    private OutboxClaim? Mark(OutboxMessage message, DocumentSession session)
    {
        var now = time.GetUtcNow();
        message.Attempts++;
        if (!_handlers.TryGetValue(message.Type, out var handler))
        {
            // A newer version of the bot may run beside this one and know it.
            judge.Delayed(message, $"This version of the bot does not know '{message.Type}'.", now);
            return null;
        }

        message.KeepsPlace = handler.KeepsPlace;
        var before = message.State;
        var hasRule = handler is IAmbiguityRule;
        var isAmbiguous = before == OutboxState.Ambiguous || (before == OutboxState.Sending && handler.Sends);
        if (isAmbiguous && before == OutboxState.Sending)
            message.CutOff++;
        if (isAmbiguous && !hasRule)
        {
            judge.Ambiguous(message, "The process that was sending it ended before it had an answer.", hasRule, now);
            return null;
        }
        message.State = isAmbiguous ? OutboxState.Ambiguous : OutboxState.Sending;
        message.DueAt = now + options.Lease;
        return OutboxClaim.Of(message, session, handler, before);
    }
}
