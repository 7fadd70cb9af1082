using System.Net;

namespace Regie.Testing.Cosmos;

/// <summary>Faults to come, in the order in which they were asked for.</summary>
public sealed class GatewayFaults
{
    private readonly Lock _gate = new();
    private readonly Queue<(GatewayFault Fault, bool OnWrites)> _coming = [];

    /// <summary>How long <see cref="GatewayFault.Delayed"/> takes.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Called when no answer will come; null for nothing.</summary>
    public Action? Silence { get; set; }

    /// <summary>How many are still to come.</summary>
    public int Left
    {
        get
        {
            lock (_gate)
                return _coming.Count;
        }
    }

    /// <summary>Makes the next reads or writes of documents fail.</summary>
    public void Add(GatewayFault fault, bool onWrites, int times = 1)
    {
        lock (_gate)
        {
            for (var i = 0; i < times; i++)
                _coming.Enqueue((fault, onWrites));
        }
    }

    /// <summary>None any more.</summary>
    public void Clear()
    {
        lock (_gate)
            _coming.Clear();
    }

    internal Occurrence? Next(bool isWrite)
    {
        lock (_gate)
            return _coming.TryPeek(out var next) && next.OnWrites == isWrite ? new Occurrence(_coming.Dequeue().Fault, Delay, Silence) : null;
    }

    /// <summary>One fault that happens now.</summary>
    internal sealed class Occurrence(GatewayFault fault, TimeSpan delay, Action? silence)
    {
        public Task BeforeAsync(TimeProvider time, CancellationToken cancellationToken) => fault switch
        {
            GatewayFault.ResetBefore => throw Reset(),
            GatewayFault.Delayed => Task.Delay(delay, time, cancellationToken),
            GatewayFault.SilentBefore => SilentAsync(time, cancellationToken),
            _ => Task.CompletedTask,
        };

        /// <summary>What is answered without doing anything; null when it is done.</summary>
        public GatewayAnswer? Instead() => fault switch
        {
            GatewayFault.Throttled => GatewayAnswer.Error(HttpStatusCode.TooManyRequests, "Too many.", 3200) with { RetryAfter = TimeSpan.FromMilliseconds(5) },
            GatewayFault.Unavailable => GatewayAnswer.Error(HttpStatusCode.ServiceUnavailable, "Away."),
            GatewayFault.Garbage => new GatewayAnswer(HttpStatusCode.BadGateway, "<html>Bad gateway</html>"u8.ToArray()),
            _ => null,
        };

        public GatewayAnswer? AfterAnswer() =>
            fault == GatewayFault.TimeoutAfter ? GatewayAnswer.Error(HttpStatusCode.RequestTimeout, "Too late.") : null;

        public Task AfterAsync(TimeProvider time, CancellationToken cancellationToken) => fault switch
        {
            GatewayFault.ResetAfter => throw Reset(),
            GatewayFault.SilentAfter => SilentAsync(time, cancellationToken),
            _ => Task.CompletedTask,
        };

        private Task SilentAsync(TimeProvider time, CancellationToken cancellationToken)
        {
            silence?.Invoke();
            return Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken);
        }

        private static HttpRequestException Reset() => new(HttpRequestError.ResponseEnded, "The connection was closed.");
    }
}
