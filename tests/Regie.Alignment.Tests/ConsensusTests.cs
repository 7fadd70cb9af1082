namespace Regie.Alignment.Tests;

public class ConsensusTests
{
    private const int Digits = 7;

    [Theory]
    [InlineData(new[] { 30, 40, 210, 130, 530, 50, 10 }, 0.7256876)]
    [InlineData(new[] { 5, 0, 0, 0, 5 }, 0)]
    [InlineData(new[] { 0, 0, 10, 0, 0 }, 1)]
    [InlineData(new[] { 2, 2, 2, 2, 2 }, 0.4339850)]
    [InlineData(new[] { 1, 0, 0, 0, 1 }, 0)]
    [InlineData(new[] { 0, 1, 1, 0, 0 }, 0.8073549)]
    [InlineData(new[] { 3 }, 1)]
    public void Scale_PublishedCounts_GiveThePublishedValue(int[] counts, double expected) =>
        Assert.Equal(expected, Consensus.Scale(counts)!.Value, Digits);

    [Theory]
    [InlineData(new[] { 4, 0, 0 }, 1)]
    [InlineData(new[] { 2, 2, 2 }, 0)]
    [InlineData(new[] { 1, 1, 0, 0 }, 0.5)]
    [InlineData(new[] { 3, 1 }, 0.1887219)]
    [InlineData(new[] { 3 }, 1)]
    public void Choice_KnownCounts_GiveOneMinusNormalisedEntropy(int[] counts, double expected) =>
        Assert.Equal(expected, Consensus.Choice(counts)!.Value, Digits);

    [Theory]
    [InlineData(new[] { 4, 0 }, 4, 1)]
    [InlineData(new[] { 2, 2 }, 4, 0)]
    [InlineData(new[] { 4, 2 }, 4, 0.5)]
    [InlineData(new[] { 3, 4, 0 }, 4, (0.1887219 + 1 + 1) / 3)]
    public void Choices_KnownCounts_GiveTheMeanOverOptions(int[] counts, int respondents, double expected) =>
        Assert.Equal(expected, Consensus.Choices(counts, respondents)!.Value, Digits);

    /// <summary>
    /// For choices: adding to a leading option moves the shares along a line on which entropy, which is concave, does not rise.
    /// For scales no proof is known to us: every distribution of up to six per category in which one category leads with
    /// at least half was gone through.
    /// </summary>
    [Theory]
    [InlineData(3, 10)]
    [InlineData(5, 6)]
    public void All_AnswerEqualToThePositionAdded_NeverLowers(int categories, int most)
    {
        var counts = new int[categories];
        for (var number = 1; number < Math.Pow(most + 1, categories); number++)
        {
            for (var (left, index) = (number, 0); index < categories; left /= most + 1, index++)
                counts[index] = left % (most + 1);
            var leading = Array.IndexOf(counts, counts.Max());
            if (counts.Count(count => count == counts[leading]) > 1 || counts[leading] * 2 < counts.Sum())
                continue;
            var (scale, choice) = (Consensus.Scale(counts)!.Value, Consensus.Choice(counts)!.Value);
            counts[leading]++;
            Assert.True(Consensus.Scale(counts) >= scale - 1e-12);
            Assert.True(Consensus.Choice(counts) >= choice - 1e-12);
        }
    }

    [Fact]
    public void All_NobodyAnswered_AreNull()
    {
        Assert.Null(Consensus.Scale([0, 0, 0]));
        Assert.Null(Consensus.Choice([0, 0]));
        Assert.Null(Consensus.Choices([0, 0], 0));
        Assert.Null(Consensus.Scale([]));
        Assert.Null(Consensus.Choice([]));
        Assert.Null(Consensus.Choices([], 3));
    }

    [Fact]
    public void Scale_MillionsOfAnswers_DoesNotOverflow() =>
        Assert.Equal(0, Consensus.Scale([int.MaxValue, 0, 0, 0, int.MaxValue])!.Value, Digits);
}
