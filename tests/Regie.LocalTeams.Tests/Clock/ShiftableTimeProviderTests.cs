using Microsoft.Extensions.Time.Testing;
using Regie.LocalTeams.Clock;

namespace Regie.LocalTeams.Tests.Clock;

public sealed class ShiftableTimeProviderTests
{
    private readonly FakeTimeProvider _real = new();
    private readonly ShiftableTimeProvider _clock;
    private int _rings;

    public ShiftableTimeProviderTests() => _clock = new ShiftableTimeProvider(_real, TimeSpan.FromHours(1));

    [Fact]
    public void GetUtcNow_AfterAdvance_IsRealTimePlusOffset()
    {
        _clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(_real.GetUtcNow() + new TimeSpan(3, 1, 0, 0), _clock.GetUtcNow());
        Assert.Equal(new TimeSpan(3, 1, 0, 0), _clock.Offset);
    }

    [Fact]
    public void GetElapsedTime_OverAnAdvance_CountsBothPaceAndShift()
    {
        var from = _clock.GetTimestamp();
        _real.Advance(TimeSpan.FromSeconds(5));
        _clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(new TimeSpan(1, 0, 0, 5), _clock.GetElapsedTime(from));
    }

    [Fact]
    public void Advance_Back_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Advance(TimeSpan.FromSeconds(-1)));

    [Fact]
    public void Timer_DueByTheAdvance_FiresAtOnceAndOnce()
    {
        using var timer = Timer(TimeSpan.FromDays(2));
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, _rings);

        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, _rings);

        _clock.Advance(TimeSpan.FromDays(10));
        _real.Advance(TimeSpan.FromDays(10));
        Assert.Equal(1, _rings);
    }

    [Fact]
    public void Timer_PartlyPassedByTheAdvance_FiresWhenTheRestHasPassed()
    {
        using var timer = Timer(TimeSpan.FromMinutes(10));
        _clock.Advance(TimeSpan.FromMinutes(7));
        _real.Advance(TimeSpan.FromSeconds(179));
        Assert.Equal(0, _rings);

        _real.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, _rings);
    }

    [Fact]
    public void Timer_Periodic_FiresOnceForAnAdvanceOverManyPeriodsAndGoesOn()
    {
        using var timer = Timer(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        _clock.Advance(TimeSpan.FromHours(5));
        Assert.Equal(1, _rings);

        _real.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, _rings);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(3, _rings);
    }

    [Fact]
    public void Timer_StoppedOrDisposed_DoesNotFire()
    {
        using var stopped = Timer(TimeSpan.FromMinutes(1));
        Assert.True(stopped.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        var disposed = Timer(TimeSpan.FromMinutes(1));
        disposed.Dispose();

        _clock.Advance(TimeSpan.FromHours(1));
        _real.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, _rings);
        Assert.False(disposed.Change(TimeSpan.Zero, TimeSpan.Zero));
    }

    [Fact]
    public void Timer_SetAgainAfterItFired_FiresAgain()
    {
        using var timer = Timer(TimeSpan.FromMinutes(1));
        _clock.Advance(TimeSpan.FromMinutes(1));
        timer.Change(TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(2, _rings);
    }

    [Fact]
    public void CreateTimer_ImpossibleDueTime_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Timer(TimeSpan.FromSeconds(-5)));

    [Fact]
    public async Task Delay_OfDays_EndsWithTheAdvance()
    {
        var delay = Task.Delay(TimeSpan.FromDays(2), _clock, TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromDays(2));

        await delay;
    }

    [Fact]
    public async Task Delay_ManyStartedWhileTheClockIsMoved_NoneIsForgotten()
    {
        var clock = new ShiftableTimeProvider(TimeProvider.System);
        var delays = new Task[2000];
        var moving = new Thread(() =>
        {
            for (var i = 0; i < 200; i++)
                clock.Advance(TimeSpan.FromMinutes(1));
        });
        moving.Start();
        for (var i = 0; i < delays.Length; i++)
            delays[i] = Task.Delay(TimeSpan.FromMinutes(i % 300), clock, TestContext.Current.CancellationToken);
        moving.Join();
        clock.Advance(TimeSpan.FromHours(5));

        await Task.WhenAll(delays);
    }

    private ITimer Timer(TimeSpan due, TimeSpan? period = null) =>
        _clock.CreateTimer(_ => _rings++, null, due, period ?? Timeout.InfiniteTimeSpan);
}
