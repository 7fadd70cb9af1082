using Regie.Bot.Diagnostics;
using Regie.Bot.Storage;

namespace Regie.Bot.Outbox;

/// <summary>
/// Does what the bot does by itself: looks which messages are due, claims them and has them done. Any number of instances may run on one store.
/// Initiatives are worked on side by side, the messages of one initiative in the order in which they are due.
/// </summary>
internal sealed class OutboxDispatcher(
    IDocumentStore store, IEnumerable<IOutboxSource> sources, OutboxClaims claims, OutboxWorker worker, OutboxSignal signal, OutboxOptions options, TimeProvider time,
    ILogger<OutboxDispatcher> log)
    : BackgroundService
{
    /// <summary>The most messages that are read to find one of an initiative that is not being worked on.</summary>
    private const int WidestLook = 2_000;

    private static readonly TimeSpan LookWhileBusy = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, Task> _running = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _abandon = new();

    /// <summary>Claims no more and lets what runs come to an end. What has not when the host runs out of patience is given back, or recorded as ambiguous.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using (cancellationToken.UnsafeRegister(static abandon => ((CancellationTokenSource)abandon!).Cancel(), _abandon))
        {
            await base.StopAsync(cancellationToken);
            if (ExecuteTask is { IsCompleted: false } unfinished)
                await Task.WhenAny(unfinished, Task.Delay(Grace, time, CancellationToken.None));
        }
    }

    public override void Dispose()
    {
        _abandon.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.WaitAsync(await LookAsync(stoppingToken), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
        }
        await Task.WhenAll(_running.Values);
    }

    /// <summary>Starts what is due.</summary>
    /// <returns>When to look again.</returns>
    private async Task<DateTimeOffset> LookAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var done in _running.Where(running => running.Value.IsCompleted).Select(running => running.Key).ToList())
                _running.Remove(done);
            var isMore = false;
            foreach (var source in sources)
                isMore |= await source.CollectAsync(stopping);
            if (_running.Count < options.Parallelism)
                await StartDueAsync(stopping);
            if (isMore)
                return time.GetUtcNow(); // At once, but not before what is due: while people answer there is always more.
            if (_running.Count > 0)
                return time.GetUtcNow() + LookWhileBusy;
            var latest = time.GetUtcNow() + options.PollInterval;
            return await store.NextDueAsync(OutboxMessage.Kind, stopping) is { } next && next < latest ? next : latest;
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            log.LookFailed(fault);
            return time.GetUtcNow() + options.FirstBackoff;
        }
    }

    private async Task StartDueAsync(CancellationToken stopping)
    {
        for (var limit = options.BatchSize; ; limit = Math.Min(limit * 4, WidestLook))
        {
            var due = await store.QueryDueAsync(OutboxMessage.Kind, time.GetUtcNow(), limit, stopping);
            var free = due.Where(message => !_running.ContainsKey(message.Partition)).GroupBy(message => message.Partition, StringComparer.Ordinal).ToList();
            foreach (var initiative in free.Take(options.Parallelism - _running.Count))
                _running[initiative.Key] = WorkAsync([.. initiative], stopping);
            if (due.Count < limit || limit == WidestLook || _running.Count >= options.Parallelism)
                return;
        }
    }

    private async Task WorkAsync(List<StoredDocument> messages, CancellationToken stopping)
    {
        await Task.Yield();
        foreach (var due in messages)
        {
            if (stopping.IsCancellationRequested)
                return;
            try
            {
                if (await claims.TryClaimAsync(due, CancellationToken.None) is { } claim)
                    await worker.WorkAsync(claim, _abandon.Token);
            }
            catch (Exception fault)
            {
                log.WorkFailed(fault, due.Partition, due.Id);
                return; // Not at once again: the store may be away.
            }
        }
        signal.Wake();
    }
}
