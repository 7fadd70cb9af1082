namespace Regie.Alignment.Tests.Generated;

/// <summary>A small model with answers.</summary>
internal sealed record CheckCase(AlignmentModel Model, ResponseSheet[] Sheets, AssessmentContext Context)
{
    public Assessment Assess() => Assessor.Assess(Model, Sheets, Context);

    public override string ToString() =>
        string.Join('\n', Model.Questions.Select(question => $"{question.Id} {question.Kind} {string.Join('/', question.Options.Select(option => option.Value + (option.IsAlone ? "!" : "")))} needed {question.IsNeeded} effort {question.Effort} minimum {question.MinimumOpinions}"))
        + "\n" + string.Join('\n', Model.Rules.Select(rule => $"{rule.Id} {rule.Severity}: {Describe(rule.ViolatedWhen)}"))
        + "\n" + string.Join('\n', Sheets.Select(sheet => string.Join(' ', sheet.Answers.Select(answer => $"{answer.Key}={answer.Value}"))))
        + $"\nquorum {Context.RequiredRespondents} boards {Context.Facts.Boards} {Model.Thresholds}";

    private static string Describe(Conditions.Condition condition) => condition switch
    {
        Conditions.AnswerCondition answer => $"{answer.Question.Key} {answer.Test} {string.Join('/', answer.Values)}",
        Conditions.FactCondition fact => $"{fact.Fact} >= {fact.AtLeast}",
        Conditions.NotCondition not => $"not ({Describe(not.Parts[0])})",
        _ => $"{condition.GetType().Name} ({string.Join("; ", condition.Parts.Select(Describe))})",
    };
}
