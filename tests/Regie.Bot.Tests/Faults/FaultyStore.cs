using System.Runtime.CompilerServices;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Cosmos;
using Regie.Testing.Cosmos;

namespace Regie.Bot.Tests.Faults;

/// <summary>The store on a service that fails while one of its methods is at work.</summary>
internal sealed class FaultyStore : IWholeStore, IStoreStart, IDisposable
{
    private readonly CosmosGateway _gateway = new();
    private readonly PatientTime _patience = new();
    private readonly CosmosDocumentStore _store;
    private (string Method, Fault Fault, int Passing, bool Keeps)? _next;

    public FaultyStore()
    {
        _gateway.Faults.Silence = _patience.GiveUp;
        _gateway.AddContainer(CosmosOptions.Container, "/partition", "kind", "owner", "due");
        _store = new CosmosDocumentStore(CosmosTestClient.Create(_gateway, CosmosConnection.Settings()), CosmosGateway.Database, CosmosOptions.Container, _patience);
    }

    /// <summary>True when the fault that was asked for has not happened.</summary>
    public bool IsWaiting => _next is { Keeps: false };

    /// <summary>The same store, for those who look on: nothing fails.</summary>
    public IWholeStore Inner => _store;

    /// <summary>A call of a method fails; all of them from then on when it keeps failing.</summary>
    /// <param name="method">Which.</param>
    /// <param name="fault">In what way.</param>
    /// <param name="passing">How many calls come first that do not.</param>
    /// <param name="keeps">Until <see cref="Heal"/>.</param>
    public void Fail(string method, Fault fault, int passing = 0, bool keeps = false) => _next = (method, fault, passing, keeps);

    /// <summary>Nothing fails any more.</summary>
    public void Heal() => _next = null;

    public Task StartAsync(CancellationToken cancellationToken) => CallAsync(async () =>
    {
        await _store.StartAsync(cancellationToken);
        return true;
    });

    public Task<StoredDocument?> ReadAsync(string partition, string id, CancellationToken cancellationToken) => CallAsync(() => _store.ReadAsync(partition, id, cancellationToken));

    public Task<IReadOnlyList<StoredDocument>> ReadManyAsync(string partition, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        CallAsync(() => _store.ReadManyAsync(partition, ids, cancellationToken));

    public Task<IReadOnlyList<StoredDocument>> ReadKindAsync(string partition, string kind, CancellationToken cancellationToken) => CallAsync(() => _store.ReadKindAsync(partition, kind, cancellationToken));

    public Task<IReadOnlyList<string?>> CommitAsync(string partition, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken) =>
        CallAsync(() => _store.CommitAsync(partition, writes, cancellationToken));

    public Task<IReadOnlyList<StoredDocument>> QueryOwnerAsync(string kind, string owner, CancellationToken cancellationToken) => CallAsync(() => _store.QueryOwnerAsync(kind, owner, cancellationToken));

    public Task<IReadOnlyList<StoredDocument>> QueryDueAsync(string kind, DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        CallAsync(() => _store.QueryDueAsync(kind, now, limit, cancellationToken));

    public Task<DateTimeOffset?> NextDueAsync(string kind, CancellationToken cancellationToken) => CallAsync(() => _store.NextDueAsync(kind, cancellationToken));

    public IAsyncEnumerable<StoredDocument> QueryKindAsync(string kind, CancellationToken cancellationToken) => EachAsync(_store.QueryKindAsync(kind, cancellationToken));

    public IAsyncEnumerable<StoredDocument> ReadAllAsync(CancellationToken cancellationToken) => EachAsync(((IWholeStore)_store).ReadAllAsync(cancellationToken));

    public void Dispose()
    {
        _store.Dispose();
        _gateway.Dispose();
    }

    private async IAsyncEnumerable<StoredDocument> EachAsync(IAsyncEnumerable<StoredDocument> documents, [CallerMemberName] string method = "")
    {
        foreach (var document in await CallAsync(() => documents.ToListAsync().AsTask(), method))
            yield return document;
    }

    private async Task<T> CallAsync<T>(Func<Task<T>> call, [CallerMemberName] string method = "")
    {
        if (_next is not { } next || next.Method != method)
            return await call();
        if (next.Passing > 0)
        {
            _next = next with { Passing = next.Passing - 1 };
            return await call();
        }

        if (!next.Keeps)
            _next = null;
        _gateway.Faults.Add(Of(next.Fault), onWrites: method == nameof(CommitAsync), next.Keeps ? 10_000 : 1);
        try
        {
            var called = call();
            // These the SDK repeats by itself until it has no time left.
            var repeats = next.Keeps && (next.Fault == Fault.Unavailable || (next.Fault is Fault.Reset or Fault.Throttled && method != nameof(CommitAsync)));
            while (repeats && await Task.WhenAny(called, Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, CancellationToken.None)) != called)
                _patience.GiveUp();
            return await called;
        }
        finally
        {
            _gateway.Faults.Clear();
        }
    }

    private static GatewayFault Of(Fault fault) => fault switch
    {
        Fault.Throttled => GatewayFault.Throttled,
        Fault.Unavailable => GatewayFault.Unavailable,
        Fault.TimeoutBefore => GatewayFault.SilentBefore,
        Fault.TimeoutAfter => GatewayFault.SilentAfter,
        Fault.Reset => GatewayFault.ResetAfter,
        _ => GatewayFault.Garbage,
    };
}
