using System.Globalization;
using Regie.Alignment.Conditions;

namespace Regie.Alignment.Judging;

/// <summary>From the counts of a question to its position.</summary>
internal static class PositionFinder
{
    public static QuestionPosition Find(QuestionTally tally, Thresholds thresholds)
    {
        var question = tally.Question;
        var stand = Stands.Of(tally, thresholds);
        return new QuestionPosition
        {
            Question = question.Id,
            Kind = stand.Kind,
            Value = stand.Kind == PositionKind.Clear ? ValueOf(tally, stand) : null,
            Counts = [.. question.Options.Select((option, index) => new OptionCount(option.Value, tally.Counts[index]))],
            Opinions = tally.Opinions,
            DontKnow = tally.DontKnow,
            Consensus = ConsensusOf(tally),
        };
    }

    /// <summary>The position on a question that nobody answered.</summary>
    public static QuestionPosition Empty(Question question) => new()
    {
        Question = question.Id,
        Kind = PositionKind.Open,
        Counts = [.. question.Options.Select(option => new OptionCount(option.Value, 0))],
        Opinions = 0,
        DontKnow = 0,
    };

    private static string? ValueOf(QuestionTally tally, Stand stand) => tally.Question.Kind switch
    {
        QuestionKind.Amount => tally.Median()?.ToString(CultureInfo.InvariantCulture),
        QuestionKind.Text => null,
        _ => OptionSet.Join(tally.Question, stand.Must),
    };

    private static double? ConsensusOf(QuestionTally tally) => tally.Question.Kind switch
    {
        // Yes, partly and no are ordered: yes and no are further apart than yes and partly.
        QuestionKind.Scale or QuestionKind.YesPartlyNo => Consensus.Scale(tally.Counts),
        QuestionKind.Choice => Consensus.Choice(tally.Counts),
        QuestionKind.Choices => Consensus.Choices(tally.Counts, tally.Opinions),
        _ => null,
    };
}
