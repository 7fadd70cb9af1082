using Regie.Bot.Outbox;

namespace Regie.Bot.Tests.Outbox;

/// <summary>A handler with a rule for what is ambiguous and another way to deliver.</summary>
internal sealed class FakeRuleHandler(
    string type,
    Func<OutboxWork, CancellationToken, Task<OutboxResult>> handle,
    Func<OutboxWork, Task<OutboxResult>>? resolve = null,
    Func<OutboxWork, SendException, CancellationToken, Task<OutboxResult>>? fallBack = null)
    : FakeHandler(type, sends: true, handle), IAmbiguityRule, IFallbackHandler
{
    private int _resolved;

    public int Resolved => _resolved;

    public Task<OutboxResult> ResolveAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _resolved);
        return resolve?.Invoke(work) ?? Task.FromResult<OutboxResult>(new OutboxResult.Leave("left"));
    }

    public Task<OutboxResult> FallBackAsync(OutboxWork work, SendException failure, CancellationToken cancellationToken) =>
        fallBack?.Invoke(work, failure, cancellationToken) ?? throw failure;
}
