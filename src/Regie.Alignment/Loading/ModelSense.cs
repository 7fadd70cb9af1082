using Regie.Alignment.Conditions;
using Regie.Alignment.Judging;
using Regie.Alignment.Repairs;

namespace Regie.Alignment.Loading;

/// <summary>Checks that a model that can be read makes sense as a whole.</summary>
internal sealed class ModelSense(AlignmentModel model, ErrorList errors)
{
    public void Check(Spot root)
    {
        var rules = root.Find("rules")!;
        new RuleSense(model.Questions, errors).Check([.. model.Rules.Zip(rules.Items)]);
        CheckThresholds(root);
        if (!errors.HasErrors && !CanBeAligned())
            errors.Add(rules, "The rules together leave no room: every combination of answers violates one of them.", "Correct or remove rules until at least one combination fits.");
    }

    private void CheckThresholds(Spot root)
    {
        var thresholds = model.Thresholds;
        if (thresholds.CoverageForAligned < thresholds.CoverageForVerdict)
            errors.Add(root.Find("thresholds") ?? root, "\"coverageForAligned\" is lower than \"coverageForVerdict\".", "Make it at least as high.");
    }

    /// <summary>Whether some positions break no rule, found by repairing a check in which people differ on everything.</summary>
    private bool CanBeAligned()
    {
        QuestionPosition[] differ = [.. model.Questions.Select(question => PositionFinder.Empty(question) with
        {
            Kind = PositionKind.Contested,
            Counts = [.. question.Options.Select(option => new OptionCount(option.Value, question.MinimumOpinions))],
            Opinions = question.MinimumOpinions * 2,
        })];
        var assessment = new Judgement(model, new AssessmentContext(0, 1), differ) { Answered = 1, UnknownAnswers = [] }.ToAssessment();
        return new RepairSearch(new RepairProblem(model, assessment), isAnyWay: true).Find(1, CancellationToken.None).Count > 0;
    }
}
