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
        QuestionPosition[] positions = [.. tally.Questions.Select(question => PositionFinder.Find(question, tally.Model.Thresholds))];
        return new Judgement(tally.Model, context, positions) { Answered = tally.Answered, UnknownAnswers = [.. tally.Unknown] }.ToAssessment();
    }
}
