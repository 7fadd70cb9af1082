using Regie.Alignment.Conditions;

namespace Regie.Alignment.Judging;

/// <summary>What conditions see of counts, or of a stored position.</summary>
internal static class Stands
{
    public static Stand Of(QuestionTally tally, Thresholds thresholds) =>
        Of(tally.Question, tally.Counts, tally.Opinions, tally.DontKnow, thresholds);

    /// <summary>One stand per question of the model; what the assessment does not have is open.</summary>
    public static Stand[] Of(AlignmentModel model, IReadOnlyList<QuestionPosition> positions)
    {
        var byId = new Dictionary<string, QuestionPosition>(StringComparer.Ordinal);
        foreach (var position in positions)
            byId[position.Question] = position;
        return [.. model.Questions.Select(question =>
            byId.TryGetValue(question.Id, out var position) ? Of(question, position, model.Thresholds) : Stand.Open(question))];
    }

    public static Stand Of(Question question, QuestionPosition position, Thresholds thresholds) => position.Kind switch
    {
        PositionKind.Clear when question.IsJudged => Stand.Clear(OptionSet.Parse(question, position.Value, out _)),
        PositionKind.Clear => new Stand(PositionKind.Clear, 0, 0),
        PositionKind.Contested => Of(question, CountsOf(question, position), position.Opinions, position.DontKnow, thresholds),
        var kind => new Stand(kind, 0, OptionSet.All(question)),
    };

    public static int[] CountsOf(Question question, QuestionPosition position)
    {
        var counts = new int[question.Options.Count];
        foreach (var (option, count) in position.Counts)
            if (question.IndexOf(option) is >= 0 and var index)
                counts[index] = count;
        return counts;
    }

    private static Stand Of(Question question, ReadOnlySpan<int> counts, int opinions, int dontKnow, Thresholds thresholds)
    {
        var kind = KindBeforeMajority(question, counts, opinions, dontKnow);
        if (kind != PositionKind.Clear)
            return new Stand(kind, 0, OptionSet.All(question));
        return question.Kind switch
        {
            QuestionKind.Amount or QuestionKind.Text => new Stand(PositionKind.Clear, 0, 0),
            QuestionKind.Choices => Several(counts, opinions, thresholds),
            _ => One(counts, opinions, thresholds),
        };
    }

    /// <summary>Clear here means: enough opinions.</summary>
    private static PositionKind KindBeforeMajority(Question question, ReadOnlySpan<int> counts, int opinions, int dontKnow)
    {
        if (opinions + dontKnow < question.MinimumOpinions)
            return PositionKind.Open;
        var leading = question.IsJudged ? 0 : opinions;
        foreach (var count in counts)
            leading = Math.Max(leading, count);
        if (dontKnow > leading)
            return PositionKind.Unknown;
        return opinions < question.MinimumOpinions ? PositionKind.Open : PositionKind.Clear;
    }

    private static Stand One(ReadOnlySpan<int> counts, int opinions, Thresholds thresholds)
    {
        var (leading, isTied, voted) = (0, false, 0UL);
        for (var index = 0; index < counts.Length; index++)
        {
            if (counts[index] > 0)
                voted |= 1UL << index;
            if (index > 0 && counts[index] >= counts[leading])
            {
                isTied = counts[index] == counts[leading];
                leading = index;
            }
        }
        return !isTied && counts[leading] >= thresholds.Majority * opinions
            ? Stand.Clear(1UL << leading)
            : new Stand(PositionKind.Contested, 0, voted);
    }

    /// <summary>Every option by itself: in, out, or (with as many for as against, or no majority either way) undecided.</summary>
    private static Stand Several(ReadOnlySpan<int> counts, int opinions, Thresholds thresholds)
    {
        var needed = thresholds.Majority * opinions;
        var (must, may) = (0UL, 0UL);
        for (var index = 0; index < counts.Length; index++)
        {
            var (chosen, left) = (counts[index], opinions - counts[index]);
            if (chosen >= needed && chosen > left)
                must |= 1UL << index;
            if (left < needed || left <= chosen)
                may |= 1UL << index;
        }
        return new Stand(must == may ? PositionKind.Clear : PositionKind.Contested, must, may);
    }
}
