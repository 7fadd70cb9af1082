using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.Outbox;

/// <summary>A handler made of functions.</summary>
internal class FakeHandler(string type, bool sends, Func<OutboxWork, CancellationToken, Task<OutboxResult>> handle) : IOutboxHandler
{
    private int _calls;

    public string Type => type;

    public bool Sends => sends;

    public int Calls => _calls;

    public Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        return handle(work, cancellationToken);
    }
}
