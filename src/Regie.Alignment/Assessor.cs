using Regie.Alignment.Conditions;
using Regie.Alignment.Judging;

namespace Regie.Alignment;

/// <summary>Gives the verdict. Pure: the same model, answers and context give the same assessment.</summary>
public static class Assessor
{
    /// <summary>The verdict on what these respondents answered, in any order.</summary>
    public static Assessment Assess(AlignmentModel model, IEnumerable<ResponseSheet> sheets, AssessmentContext context) =>
        Assess(Tally.Of(model, sheets), context);

    /// <summary>The verdict on counts that are kept up to date; costs the same however many respondents there are.</summary>
    public static Assessment Assess(Tally tally, AssessmentContext context)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(context);
        var thresholds = tally.Model.Thresholds;
        return new Judgement(tally.Model, context)
        {
            Positions = [.. tally.Questions.Select(question => PositionFinder.Find(question, thresholds))],
            Stands = [.. tally.Questions.Select(question => PositionFinder.StandOf(question, thresholds))],
            Answered = tally.Answered,
            UnknownAnswers = [.. tally.Unknown],
        }.ToAssessment();
    }
}
