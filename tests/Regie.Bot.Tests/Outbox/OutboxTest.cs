using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using System.Diagnostics.Metrics;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;
using Regie.Bot.Tests.Storage;

namespace Regie.Bot.Tests.Outbox;

/// <summary>A dispatcher on a real store, with a clock and a Teams that the test controls.</summary>
public abstract class OutboxTest : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TestFolder _folder = new();
    private readonly List<Instance> _instances = [];
    private readonly ServiceProvider _meters = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private SqliteDocumentStore _sqlite = null!;

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    internal FakeMessenger Teams { get; } = new();

    internal IMessenger Messenger { get; private set; } = null!;

    internal WatchedStore Store { get; private set; } = null!;

    internal OutboxOptions Options { get; } = new();

    internal List<IOutboxSource> Sources { get; } = [];

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected static Place Place { get; } = new(
        "https://smba.trafficmanager.net/emea/", "tenant", "19:thread@thread.tacv2;messageid=1", "channel", "19:team", "19:channel@thread.tacv2", "28:bot");

    public ValueTask InitializeAsync()
    {
        _sqlite = SqliteDocumentStore.Open(_folder["regie.db"], Time);
        Store = new WatchedStore(_sqlite);
        Messenger = new PacedMessenger(Teams, new SendPacer(Time), Time);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in _instances)
            await instance.DisposeAsync();
        await _sqlite.DisposeAsync();
        await _meters.DisposeAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts an instance of the dispatcher.</summary>
    internal async Task<Instance> StartAsync(params IOutboxHandler[] handlers)
    {
        var signal = new OutboxSignal(Time);
        var judge = new OutboxJudge(Options);
        var metrics = new OutboxMetrics(_meters.GetRequiredService<IMeterFactory>());
        var recorder = new OutboxRecorder(metrics, Time, NullLogger<OutboxRecorder>.Instance);
        var dispatcher = new OutboxDispatcher(
            Store,
            Sources,
            new OutboxClaims(Store, handlers, judge, Options, Time, NullLogger<OutboxClaims>.Instance),
            new OutboxWorker(judge, recorder, Options, Time, NullLogger<OutboxWorker>.Instance),
            signal, Options, Time, NullLogger<OutboxDispatcher>.Instance);
        var instance = new Instance(dispatcher, signal, metrics);
        _instances.Add(instance);
        await dispatcher.StartAsync(Cancel);
        return instance;
    }

    /// <summary>A handler that posts the message's subject in the thread.</summary>
    internal FakeHandler Posting(string type = "post") => new(type, sends: true, PostAsync);

    internal async Task<OutboxResult> PostAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        var sent = await Messenger.PostAsync(Place, MessageFactory.Text(work.Message.Subject ?? work.Message.Id), cancellationToken);
        return new OutboxResult.Done(sent.ConversationId, sent.ActivityId);
    }

    internal OutboxMessage Message(string id, string partition = "p", string type = "post", TimeSpan? dueIn = null, OutboxState state = OutboxState.Pending) =>
        new() { Partition = partition, Id = id, Type = type, State = state, DueAt = Time.GetUtcNow() + (dueIn ?? TimeSpan.Zero) };

    internal async Task PutAsync(params OutboxMessage[] messages)
    {
        var session = new DocumentSession(Store);
        foreach (var message in messages)
            session.Upsert(message);
        await session.CommitAsync(Cancel);
    }

    internal async Task<OutboxMessage> ReadAsync(string id, string partition = "p") =>
        (await new DocumentSession(Store).LoadAsync<OutboxMessage>(partition, id, Cancel))!;

    /// <summary>Waits until a message is as described.</summary>
    internal async Task<OutboxMessage> UntilAsync(string id, Func<OutboxMessage, bool> condition, string partition = "p")
    {
        while (true)
        {
            var changed = Store.NextCommit;
            var message = await ReadAsync(id, partition);
            if (condition(message))
                return message;
            await changed.WaitAsync(Patience, Cancel);
        }
    }

    internal Task<OutboxMessage> UntilAsync(string id, OutboxState state, string partition = "p") =>
        UntilAsync(id, message => message.State == state, partition);

    /// <summary>Lets time pass, step by step, until a message stands where it should.</summary>
    internal async Task<OutboxMessage> PassUntilAsync(string id, OutboxState state, TimeSpan step)
    {
        for (var steps = 0; steps < 1000; steps++)
        {
            var changed = Store.NextCommit;
            var message = await ReadAsync(id);
            if (message.State == state && message.DueAt is null)
                return message;
            Time.Advance(step);
            await Task.WhenAny(changed, Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, Cancel));
        }
        throw new TimeoutException($"{id} is not {state} after a thousand steps.");
    }

    /// <summary>Lets time pass and waits until the dispatcher has done what became due by it.</summary>
    internal async Task PassAsync(TimeSpan time, Instance instance)
    {
        Time.Advance(time);
        await IdleAsync(instance);
    }

    /// <summary>Waits until the dispatcher has nothing to do.</summary>
    internal async Task IdleAsync(Instance instance)
    {
        // The first look may have begun before; the second one has not.
        for (var i = 0; i < 2; i++)
        {
            var looked = Store.NextIdleLook;
            instance.Signal.Wake();
            await looked.WaitAsync(Patience, Cancel);
        }
    }

    internal sealed class Instance(OutboxDispatcher dispatcher, OutboxSignal signal, OutboxMetrics metrics) : IAsyncDisposable
    {
        public OutboxSignal Signal => signal;

        public Task StopAsync(CancellationToken cancellationToken) => dispatcher.StopAsync(cancellationToken);

        public async ValueTask DisposeAsync()
        {
            using var now = new CancellationTokenSource();
            await now.CancelAsync();
            await dispatcher.StopAsync(now.Token);
            dispatcher.Dispose();
            metrics.Dispose();
        }
    }
}
