using CsCheck;

namespace Regie.Alignment.Tests.Generated;

/// <summary>Generates small models with answers.</summary>
internal static class CheckGen
{
    private static readonly Gen<QuestionSpec> Questions =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1], Gen.Bool, Gen.Int[1, 3], Gen.Int[0, 9], Gen.Int[0, 5],
            (kind, options, alone, effort, needed, minimum) => new QuestionSpec(kind, options, alone, effort, needed == 0, minimum == 0 ? 2 : 1));

    private static readonly Gen<LeafSpec> Leaves =
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 9], Gen.Int[0, 30], Gen.Int[0, 4],
            (question, test, options, negated) => new LeafSpec(question, test, options, negated == 0));

    private static readonly Gen<RuleSpec> Rules =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[0, 3], Leaves.Array[1, 3],
            (shape, severity, pair, leaves) => new RuleSpec(shape, severity, pair, leaves));

    /// <summary>A model with up to so many questions and rules, and up to five respondents.</summary>
    public static Gen<CheckCase> Cases(int questions, int rules) =>
        Gen.Select(
            Questions.Array[1, questions],
            Rules.Array[1, rules],
            Gen.Int[0, 20].Array[questions].Array[0, 5],
            Gen.Int[0, 3],
            Gen.Int[-1, 3],
            Gen.Int[0, 2],
            (questionSpecs, ruleSpecs, answers, quorum, boards, coverage) =>
            {
                var model = ToModel(questionSpecs, ruleSpecs, coverage);
                ResponseSheet[] sheets = [.. answers.Select((raw, index) => ToSheet(model, raw, index))];
                return new CheckCase(model, sheets, new AssessmentContext(quorum, answers.Length) { Facts = new() { Boards = boards < 0 ? null : boards } });
            });

    private static AlignmentModel ToModel(QuestionSpec[] questionSpecs, RuleSpec[] ruleSpecs, int coverage)
    {
        Question[] questions = [.. questionSpecs.Select((spec, index) => spec.ToQuestion(index))];
        return new AlignmentModel(
            "test",
            [],
            new Thresholds { CoverageForVerdict = coverage * 0.2, CoverageForAligned = coverage * 0.3 },
            [new Topic("topic", Strategy.Collaboration, new("Onderwerp", "Topic"), new("Inleiding", "Intro"), questions)],
            [.. ruleSpecs.Select((spec, index) => spec.ToRule(index, questions))]);
    }

    private static ResponseSheet ToSheet(AlignmentModel model, int[] raw, int respondent)
    {
        var answers = new Dictionary<string, string>();
        for (var index = 0; index < model.Questions.Count; index++)
            if (ToAnswer(model.Questions[index], raw[index]) is { } answer)
                answers[model.Questions[index].Id] = answer;
        return new ResponseSheet($"r{respondent}", null, answers);
    }

    private static string? ToAnswer(Question question, int raw) => raw switch
    {
        0 => null,
        1 => Answers.DontKnow,
        _ when question.Kind == QuestionKind.Choices => ToSeveral(question, raw - 2),
        _ => question.Options[raw % question.Options.Count].Value,
    };

    private static string ToSeveral(Question question, int raw)
    {
        var bits = 1 + (raw % ((1 << question.Options.Count) - 1));
        var chosen = question.Options.Where((_, index) => (bits & 1 << index) != 0).ToArray();
        return string.Join(Answers.Separator, (chosen.Length > 1 ? chosen.Where(option => !option.IsAlone) : chosen).Select(option => option.Value));
    }
}
