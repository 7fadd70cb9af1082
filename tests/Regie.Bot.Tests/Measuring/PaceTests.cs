using System.Diagnostics;
using Regie.Bot.Benchmarks.Answers.People;

namespace Regie.Bot.Tests.Measuring;

/// <summary>When the people of the load answer.</summary>
public sealed class PaceTests
{
    private static readonly Pace EveryFourSeconds = new(TimeSpan.FromSeconds(4));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(250, 0, 2)]
    [InlineData(0, 1, 4)]
    [InlineData(250, 3, 14)]
    public void At_OneOfFiveHundred_IsSpreadOverTheIntervalAndComesBackEachInterval(int number, int answer, double seconds) =>
        Assert.Equal(1000 + (long)(seconds * Stopwatch.Frequency), EveryFourSeconds.At(1000, number, 500, answer));

    [Fact]
    public async Task Wait_ForAMomentThatHasPassed_IsMeasuredFromThatMoment()
    {
        var due = Stopwatch.GetTimestamp() - Stopwatch.Frequency;

        Assert.Equal(due, await EveryFourSeconds.WaitAsync(due));
    }

    [Fact]
    public async Task Wait_AtOnce_IsMeasuredFromNow()
    {
        var before = Stopwatch.GetTimestamp();

        Assert.InRange(await new Pace(TimeSpan.Zero).WaitAsync(0), before, long.MaxValue);
    }
}
