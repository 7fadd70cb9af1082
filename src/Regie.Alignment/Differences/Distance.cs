using Regie.Alignment.Judging;

namespace Regie.Alignment.Differences;

/// <summary>How far apart two groups are on a question, 0 to 1.</summary>
internal static class Distance
{
    public static double Between(QuestionTally one, QuestionTally other) => one.Question.Kind switch
    {
        QuestionKind.Scale or QuestionKind.YesPartlyNo => EarthMover(one, other),
        QuestionKind.Choices => Shares(one, other) / one.Counts.Length,
        _ => Shares(one, other) / 2,
    };

    /// <summary>The share that must move, times how far, over the length of the scale.</summary>
    private static double EarthMover(QuestionTally one, QuestionTally other)
    {
        var (carried, moved) = (0.0, 0.0);
        for (var index = 0; index < one.Counts.Length - 1; index++)
        {
            carried += Difference(one, other, index);
            moved += Math.Abs(carried);
        }
        return Math.Min(1, moved / (one.Counts.Length - 1));
    }

    private static double Shares(QuestionTally one, QuestionTally other)
    {
        var sum = 0.0;
        for (var index = 0; index < one.Counts.Length; index++)
            sum += Math.Abs(Difference(one, other, index));
        return sum;
    }

    private static double Difference(QuestionTally one, QuestionTally other, int index) =>
        ((double)one.Counts[index] * other.Opinions - (double)other.Counts[index] * one.Opinions) / ((double)one.Opinions * other.Opinions);
}
