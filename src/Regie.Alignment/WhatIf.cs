using Regie.Alignment.Judging;

namespace Regie.Alignment;

/// <summary>The verdict that would follow if positions were different. What people answered stays as it is.</summary>
public static class WhatIf
{
    /// <summary>
    /// The assessment with other positions. Counts and consensus stay those of the answers; unknown questions and values
    /// that <see cref="AnswerCheck"/> refuses are left out.
    /// </summary>
    /// <param name="model">The model that the assessment was made with.</param>
    /// <param name="assessment">What people answered.</param>
    /// <param name="positions">Question id to position, as an answer is stored.</param>
    public static Assessment Apply(AlignmentModel model, Assessment assessment, IReadOnlyDictionary<string, string> positions)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(positions);
        var known = assessment.Positions.ToDictionary(position => position.Question, StringComparer.Ordinal);
        QuestionPosition[] changed = [.. model.Questions.Select(question => Change(question, known.GetValueOrDefault(question.Id) ?? PositionFinder.Empty(question), positions))];
        return new Judgement(model, assessment.Context, changed)
        {
            Answered = assessment.Answered,
            UnknownAnswers = assessment.UnknownAnswers,
        }.ToAssessment();
    }

    private static QuestionPosition Change(Question question, QuestionPosition position, IReadOnlyDictionary<string, string> positions)
    {
        if (!question.IsJudged || !positions.TryGetValue(question.Id, out var raw))
            return position;
        if (raw == Answers.DontKnow)
            return position with { Kind = PositionKind.Unknown, Value = null };
        var isNothing = raw.Length == 0 && question.Kind == QuestionKind.Choices;
        var value = isNothing ? "" : AnswerCheck.Check(question, raw).Value;
        return value is null ? position : position with { Kind = PositionKind.Clear, Value = value };
    }
}
