namespace Regie.Alignment.Tests.Loading;

/// <summary>What makes sense about rules and what does not, at the edges.</summary>
public class RuleSenseTests
{
    private const string Condition = "{ \"all\": [ { \"question\": \"limits.allowed\", \"is\": \"ict\" }, { \"question\": \"limits.level\", \"atMost\": \"2\" } ] }";

    [Fact]
    public void Load_RuleThatReadsTooMany_SaysSo()
    {
        var scales = Enumerable.Range(1, 9).Select(number => $"\"key\": \"level{number}\"").ToList();
        var parts = string.Join(", ", Enumerable.Range(1, 9).Select(number => $$"""{ "question": "limits.level{{number}}", "atMost": 1 }"""));

        Assert.EndsWith(
            ": Rule ict-low reads too many questions together. Split it into rules that read fewer.",
            Assert.Single(ModelErrors.Of(WithScales(scales).Replace(Condition, $"{{ \"any\": [ {parts} ] }}", StringComparison.Ordinal))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("choices", true)]
    [InlineData("choice", false)]
    public void Load_RuleOnAQuestionWithManyOptions_IsTooMuchOnlyWithSeveralChoices(string kind, bool isTooMuch)
    {
        var options = string.Join(", ", Enumerable.Range(1, 19).Select(number => $$"""{ "value": "o{{number}}", "label": { "nl": "O", "en": "O" } }"""));
        var question = $$"""{ "key": "many", "kind": "{{kind}}", "label": { "nl": "Wat?", "en": "What?" }, "help": { "nl": "Kies.", "en": "Choose." }, "options": [ {{options}} ] },""";
        var json = SmallModel.Json.Replace("\"questions\": [", "\"questions\": [ " + question, StringComparison.Ordinal).Replace(Condition, "{ \"question\": \"limits.many\", \"is\": \"o1\" }", StringComparison.Ordinal);

        Assert.Equal(isTooMuch, ModelErrors.Of(json) is [var error] && error.Contains("reads too many questions together", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"question\": \"limits.level\", \"in\": [ 1, 2, 3 ] }", "{ \"question\": \"limits.level\", \"in\": [ 2, 3, 4 ] }", false)]
    [InlineData("{ \"any\": [ { \"question\": \"limits.level\", \"in\": [ 1, 2, 3 ] }, { \"question\": \"limits.allowed\", \"is\": \"ict\" } ] }", "{ \"question\": \"limits.level\", \"in\": [ 4, 5 ] }", true)]
    [InlineData("{ \"fact\": \"boards\", \"atLeast\": 3 }", "{ \"fact\": \"boards\", \"atMost\": 4 }", true)]
    [InlineData("{ \"any\": [ { \"fact\": \"boards\", \"atLeast\": 3 }, { \"fact\": \"contribution\", \"atLeast\": 10 } ] }", "{ \"fact\": \"boards\", \"atMost\": 4 }", true)]
    public void Load_TwoRules_ContradictOnlyWhenEverythingViolatesOneOfThem(string one, string other, bool contradict)
    {
        var json = SmallModel.Json.Replace("{ \"fact\": \"boards\", \"atLeast\": 3 }", other, StringComparison.Ordinal).Replace(Condition, one, StringComparison.Ordinal);

        Assert.Equal(contradict, ModelErrors.Of(json).Any(error => error.Contains("contradict each other", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{ \"all\": [ { \"fact\": \"boards\", \"atLeast\": 3 }, { \"fact\": \"contribution\", \"atLeast\": 10 } ] }")]
    [InlineData("{ \"fact\": \"boards\", \"atMost\": 3 }")]
    [InlineData("{ \"fact\": \"boards\", \"is\": 3 }")]
    public void Load_RuleOnFacts_IsFine(string condition) =>
        Assert.Empty(ModelErrors.Of(SmallModel.Json.Replace("{ \"fact\": \"boards\", \"atLeast\": 3 }", condition, StringComparison.Ordinal)));

    [Fact]
    public void Load_OptionThatAnotherPartExcludes_IsNamedAmongOthersThatDoMakeADifference()
    {
        var json = SmallModel.Json.Replace(
            Condition, "{ \"all\": [ { \"question\": \"limits.level\", \"in\": [ 1, 2, 3 ] }, { \"question\": \"limits.level\", \"notIn\": [ 3 ] } ] }", StringComparison.Ordinal);

        Assert.Contains("\"limits.level\" with \"3\", which makes no difference", Assert.Single(ModelErrors.Of(json)), StringComparison.Ordinal);
    }

    [Fact]
    public void Violated_FactThatIsExactlyANumber_IsSoAtThatNumberOnly()
    {
        var model = AlignmentModel.Load(ModelText.Of(SmallModel.Json.Replace("{ \"fact\": \"boards\", \"atLeast\": 3 }", "{ \"fact\": \"boards\", \"is\": 3 }", StringComparison.Ordinal)));

        Assert.Equal(
            [false, true, false],
            new[] { 2, 3, 4 }.Select(boards => Assessor.Assess(model, [], new(0, 1) { Facts = new RegisterFacts { Boards = boards } }).FindFinding("board-limit")?.State == RuleState.Violated));
    }

    private static string WithScales(IEnumerable<string> keys) => SmallModel.Json.Replace(
        "\"questions\": [",
        "\"questions\": [ " + string.Concat(keys.Select(key =>
            "{ " + key + ", \"kind\": \"scale\", \"label\": { \"nl\": \"Hoe?\", \"en\": \"How?\" }, \"help\": { \"nl\": \"Kies.\", \"en\": \"Choose.\" }, \"low\": { \"nl\": \"a\", \"en\": \"a\" }, \"high\": { \"nl\": \"b\", \"en\": \"b\" } }, ")),
        StringComparison.Ordinal);
}
