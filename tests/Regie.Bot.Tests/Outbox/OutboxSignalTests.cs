using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Regie.Bot.Outbox;
using Xunit;

namespace Regie.Bot.Tests.Outbox;

/// <summary>The bell of the dispatcher.</summary>
public sealed class OutboxSignalTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Wait_AfterSeveralCalls_ReturnsOnce()
    {
        var signal = new OutboxSignal(_time);
        signal.Wake();
        signal.Wake();

        await signal.WaitAsync(_time.GetUtcNow().AddMinutes(1), TestContext.Current.CancellationToken);

        Assert.False(signal.WaitAsync(_time.GetUtcNow().AddMinutes(1), TestContext.Current.CancellationToken).IsCompleted);
    }

    [Fact]
    public async Task Wait_WhenTheClockIsMoved_Returns()
    {
        var signal = new OutboxSignal(_time);
        var waiting = signal.WaitAsync(_time.GetUtcNow().AddMinutes(1), TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);

        _time.Advance(TimeSpan.FromMinutes(1));

        await waiting;
    }

    [Fact]
    public async Task Wake_AfterTheHostHasStopped_IsNoError()
    {
        await using var services = new ServiceCollection().AddSingleton<TimeProvider>(_time).AddSingleton<OutboxSignal>().BuildServiceProvider();
        var signal = services.GetRequiredService<OutboxSignal>();
        var waiting = signal.WaitAsync(_time.GetUtcNow().AddMinutes(1), TestContext.Current.CancellationToken);

        await services.DisposeAsync();
        _time.Advance(TimeSpan.FromMinutes(1));

        await waiting;
    }
}
