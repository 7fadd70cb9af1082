using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Regie.Bot.Outbox;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Benchmarks.Outbox;

/// <summary>The product's store with messages in it, and the product's claims on it.</summary>
internal sealed class ClaimBench : IAsyncDisposable
{
    private readonly OutboxOptions _options = new();
    private readonly FakeTimeProvider _time;
    private readonly SqliteDocumentStore _store;
    private readonly OutboxClaims _claims;

    private ClaimBench(string path, FakeTimeProvider time)
    {
        _time = time;
        _store = SqliteDocumentStore.Open(path, time);
        _claims = new OutboxClaims(_store, [new IdleHandler()], new OutboxJudge(_options), _options, time, NullLogger<OutboxClaims>.Instance);
    }

    /// <summary>Makes the file and fills it.</summary>
    public static async Task<ClaimBench> MakeAsync(OutboxCase outbox, string path)
    {
        // A clock that stands still: what is claimed stays claimed and what is not yet due stays so, however long the measurement takes.
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
        await SqliteDocumentStore.Open(path, time).DisposeAsync();
        PendingMessages.Write(path, outbox, new OutboxOptions().BatchSize, time.GetUtcNow());
        return new ClaimBench(path, time);
    }

    /// <summary>Claims a batch and gives it back, so that as many are due as before.</summary>
    public async Task<ClaimFigures> RunAsync()
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var started = Stopwatch.GetTimestamp();
        var due = await _store.QueryDueAsync(OutboxMessage.Kind, _time.GetUtcNow(), _options.BatchSize, CancellationToken.None);
        var looked = Stopwatch.GetTimestamp();
        var claims = new ConcurrentBag<OutboxClaim>();
        await SideBySide(due, async message => claims.Add((await _claims.TryClaimAsync(message, CancellationToken.None))!));
        var claimed = Stopwatch.GetTimestamp();
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        await SideBySide(claims, GiveBackAsync);
        var gaveBack = Stopwatch.GetTimestamp();
        await _store.NextDueAsync(OutboxMessage.Kind, CancellationToken.None);
        var asked = Stopwatch.GetTimestamp();
        if (claims.Count != _options.BatchSize)
            throw new InvalidOperationException($"{claims.Count} of {_options.BatchSize} were claimed.");
        return new ClaimFigures(Between(started, looked), Between(looked, claimed), Between(claimed, gaveBack), Between(gaveBack, asked), allocated);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private Task SideBySide<T>(IEnumerable<T> all, Func<T, Task> one) => Parallel.ForEachAsync(
        all, new ParallelOptions { MaxDegreeOfParallelism = _options.Parallelism }, async (each, _) => await one(each));

    private Task GiveBackAsync(OutboxClaim claim)
    {
        OutboxJudge.Released(claim.Message, claim.Before, _time.GetUtcNow());
        return claim.Session.CommitAsync(CancellationToken.None);
    }

    private static double Between(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalMilliseconds;
}
