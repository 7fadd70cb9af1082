namespace Regie.Bot.Storage.Sqlite;

/// <summary>A transaction that waits for the writer. It can be cancelled until the writer takes it, and not after: then its outcome is awaited.</summary>
internal sealed class PendingCommit(string partition, IReadOnlyList<DocumentWrite> writes)
{
    private readonly TaskCompletionSource<IReadOnlyList<string?>> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _settled;
    private IReadOnlyList<string?>? _etags;
    private Exception? _fault;

    public string Partition { get; } = partition;

    public IReadOnlyList<DocumentWrite> Writes { get; } = writes;

    /// <summary>Ends when the transaction is durable, or is certain not to have happened.</summary>
    public Task<IReadOnlyList<string?>> Outcome => _outcome.Task;

    /// <summary>True for the one who comes first: the writer that takes it, or the caller who gives up.</summary>
    public bool TryTake() => Interlocked.Exchange(ref _settled, 1) == 0;

    /// <summary>The caller gives up, if the writer has not taken it.</summary>
    public void Cancel(CancellationToken cancellationToken)
    {
        if (TryTake())
            _outcome.SetCanceled(cancellationToken);
    }

    /// <summary>It was applied; that is true only once the batch is durable.</summary>
    public void Applied(IReadOnlyList<string?> etags) => _etags = etags;

    /// <summary>It was undone.</summary>
    public void Refused(Exception fault) => _fault = fault;

    /// <summary>Tells the caller, after the batch was made durable.</summary>
    public void Complete()
    {
        if (_fault is null)
            _outcome.SetResult(_etags!);
        else
            _outcome.SetException(_fault);
    }

    /// <summary>Tells the caller that nothing of the batch was written.</summary>
    public void Fail(Exception fault) => _outcome.SetException(_fault ?? fault);
}
