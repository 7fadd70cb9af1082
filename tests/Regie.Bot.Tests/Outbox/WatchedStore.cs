using Regie.Bot.Storage;
using Regie.Bot.Tests.Storage;

namespace Regie.Bot.Tests.Outbox;

/// <summary>A store whose calls can be awaited and disturbed.</summary>
internal sealed class WatchedStore(IDocumentStore store) : StoreAround(store)
{
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _looked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Runs before a commit; may write itself or throw.</summary>
    public Func<string, IReadOnlyList<DocumentWrite>, Task>? BeforeCommit { get; set; }

    /// <summary>Ends at the next commit.</summary>
    public Task NextCommit => Volatile.Read(ref _changed).Task;

    /// <summary>Ends when the dispatcher has next looked and found nothing more that is due.</summary>
    public Task NextIdleLook => Volatile.Read(ref _looked).Task;

    public override async Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        if (BeforeCommit is { } before)
            await before(partition, writes);
        try
        {
            return await base.CommitAsync(partition, writes, cancellationToken);
        }
        finally
        {
            Signal(ref _changed);
        }
    }

    public override async Task<DateTimeOffset?> NextDueAsync(string kind, CancellationToken cancellationToken)
    {
        var next = await base.NextDueAsync(kind, cancellationToken);
        Signal(ref _looked);
        return next;
    }

    private static void Signal(ref TaskCompletionSource source) =>
        Interlocked.Exchange(ref source, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
