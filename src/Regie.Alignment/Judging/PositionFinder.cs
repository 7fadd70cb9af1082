using System.Globalization;
using Regie.Alignment.Conditions;

namespace Regie.Alignment.Judging;

/// <summary>From the counts of a question to its position.</summary>
internal static class PositionFinder
{
    public static QuestionPosition Find(QuestionTally tally, Thresholds thresholds)
    {
        var question = tally.Question;
        var stand = StandOf(tally, thresholds);
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

    public static Stand StandOf(QuestionTally tally, Thresholds thresholds)
    {
        var question = tally.Question;
        var all = OptionSet.All(question);
        var kind = KindBeforeMajority(tally);
        if (kind != PositionKind.Clear)
            return new Stand(kind, 0, all);
        return question.Kind switch
        {
            QuestionKind.Amount or QuestionKind.Text => new Stand(PositionKind.Clear, 0, 0),
            QuestionKind.Choices => Several(tally, thresholds),
            _ => One(tally, thresholds),
        };
    }

    /// <summary>Clear here means: enough opinions.</summary>
    private static PositionKind KindBeforeMajority(QuestionTally tally)
    {
        var minimum = tally.Question.MinimumOpinions;
        if (tally.Opinions + tally.DontKnow < minimum)
            return PositionKind.Open;
        var leading = tally.Counts.Length == 0 ? tally.Opinions : tally.Counts.Max();
        if (tally.DontKnow > leading)
            return PositionKind.Unknown;
        return tally.Opinions < minimum ? PositionKind.Open : PositionKind.Clear;
    }

    private static Stand One(QuestionTally tally, Thresholds thresholds)
    {
        var (leading, voted, isTied) = (0, 0UL, false);
        for (var index = 0; index < tally.Counts.Length; index++)
        {
            if (tally.Counts[index] > 0)
                voted |= 1UL << index;
            if (index == 0)
                continue;
            isTied = tally.Counts[index] == tally.Counts[leading] || (isTied && tally.Counts[index] < tally.Counts[leading]);
            if (tally.Counts[index] > tally.Counts[leading])
                leading = index;
        }
        return !isTied && tally.Counts[leading] >= thresholds.Majority * tally.Opinions
            ? Stand.Clear(1UL << leading)
            : new Stand(PositionKind.Contested, 0, voted);
    }

    private static Stand Several(QuestionTally tally, Thresholds thresholds)
    {
        var needed = thresholds.Majority * tally.Opinions;
        var (must, may) = (0UL, 0UL);
        for (var index = 0; index < tally.Counts.Length; index++)
        {
            var (chosen, left) = (tally.Counts[index], tally.Opinions - tally.Counts[index]);
            var isIn = chosen >= needed && chosen > left;
            var isOut = left >= needed && left > chosen;
            if (isIn)
                must |= 1UL << index;
            if (!isOut)
                may |= 1UL << index;
        }
        return new Stand(must == may ? PositionKind.Clear : PositionKind.Contested, must, may);
    }

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
