using Regie.Bot.Storage;
using Regie.Bot.Tests.Storage;

namespace Regie.Bot.Tests.World;

/// <summary>A store in which two turns meet: what one has read, another changes before the first writes.</summary>
internal sealed class MeetingStore(IDocumentStore store) : StoreAround(store), IAsyncDisposable
{
    private readonly IAsyncDisposable _owned = (IAsyncDisposable)store;
    private Func<Task>? _other;

    /// <summary>Done once, in the moment between what the next writer read and what it writes.</summary>
    public void MeetWith(Func<Task> other) => _other = other;

    /// <summary>True when nobody has been met yet.</summary>
    public bool IsWaiting => _other is not null;

    public override async Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _other, null) is { } other)
            await other();
        return await base.CommitAsync(partition, writes, cancellationToken);
    }

    public ValueTask DisposeAsync() => _owned.DisposeAsync();
}
