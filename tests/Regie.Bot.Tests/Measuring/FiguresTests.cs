using Regie.Bot.Benchmarks;

namespace Regie.Bot.Tests.Measuring;

/// <summary>The arithmetic behind the results of the measurements.</summary>
public sealed class FiguresTests
{
    [Theory]
    [InlineData(0.50, 50)]
    [InlineData(0.95, 95)]
    [InlineData(0.99, 99)]
    [InlineData(0.991, 100)]
    [InlineData(1, 100)]
    public void Percentile_OfOneToAHundredInAnyOrder_IsTheNearestRank(double part, double expected) =>
        Assert.Equal(expected, Figures.Percentile(Enumerable.Range(1, 100).Reverse().Select(value => (double)value), part));

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.99)]
    [InlineData(1)]
    public void Percentile_OfOneValue_IsThatValue(double part) => Assert.Equal(7, Figures.Percentile([7], part));

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(1.01)]
    public void Percentile_OfAPartThatIsNone_IsRefused(double part) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Figures.Percentile([7], part));

    [Fact]
    public void Median_OfAnOddNumber_IsTheMiddleOne() => Assert.Equal(3, Figures.Median([9, 1, 3]));

    [Fact]
    public void Median_OfAnEvenNumber_IsBetweenTheMiddleTwo() => Assert.Equal(2.5, Figures.Median([9, 1, 3, 2]));

    [Fact]
    public void MedianRatio_ComparesWithinARound()
    {
        // The second round was ten times as slow for both; a ratio of medians would say 6.
        Assert.Equal(2, Figures.MedianRatio([2, 60, 4], [1, 10, 2]));
    }
}
