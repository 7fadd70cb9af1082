using Regie.Bot.Benchmarks.Answers.Report;

namespace Regie.Bot.Tests.Measuring;

/// <summary>What a run of the load comes to.</summary>
public sealed class LoadFiguresTests
{
    private static readonly LoadFigures Run = new([10, 40, 20, 30], Seconds: 2, Processor: 6, Memory: 0, Reminders: 0, Updates: 0, Errors: []);

    [Fact]
    public void PerSecond_FourAnswersInTwoSeconds_IsTwo() => Assert.Equal(2, Run.PerSecond);

    [Fact]
    public void ProcessorPerAnswer_SixMillisecondsForFour_IsOneAndAHalf() => Assert.Equal(1.5, Run.ProcessorPerAnswer);

    [Fact]
    public void Within_HalfOfFourAnswers_IsTheSecondShortest() => Assert.Equal(20, Run.Within(0.5));
}
