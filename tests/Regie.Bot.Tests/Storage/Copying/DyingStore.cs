using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Storage.Copying;

/// <summary>A store behind which the process dies after so many transactions.</summary>
internal sealed class DyingStore(IWholeStore store, int commits) : StoreAround(store), IWholeStore
{
    private readonly IWholeStore _whole = store;
    private int _commits;

    /// <summary>Happens before a transaction; it has a number.</summary>
    public Func<int, Task> Before { get; init; } = _ => Task.CompletedTask;

    public override async Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _commits);
        if (number > commits)
            throw new IOException("The process was killed.");
        await Before(number);
        return await base.CommitAsync(partition, writes, cancellationToken);
    }

    public IAsyncEnumerable<StoredDocument> ReadAllAsync(CancellationToken cancellationToken) => _whole.ReadAllAsync(cancellationToken);
}
