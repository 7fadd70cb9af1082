namespace Regie.Alignment.Tests.Loading;

public class ModelLoadTests
{
    /// <summary>What to replace, by what, the line of the error, and words that it holds.</summary>
    public static TheoryData<string, string, int, string> Broken { get; } = new()
    {
        { "\"version\": \"1\",", "", 1, "needs a text \"version\"" },
        { "\"version\": \"1\"", "\"version\": 1", 2, "needs a text \"version\"" },
        { "\"version\": \"1\"", "\"version\": \" \"", 2, "needs a text \"version\"" },
        { "\"version\": \"1\"", "\"version\": \"1\", \"version\": \"2\"", 2, "twice" },
        { "\"version\": \"1\"", "\"versie\": \"1\", \"version\": \"1\"", 2, "\"versie\" that means nothing" },
        { "\"version\": \"1\",", "\"version\": \"1\"", 3, "not valid JSON" },
        { "\"id\": \"policy\"", "\"id\": \"Policy Dept\"", 3, "Write it as in" },
        { "\"nl\": \"Beleid\", ", "", 3, "needs a text \"nl\"" },
        { "\"en\": \"Policy\"", "\"de\": \"Politik\"", 3, "\"de\" that means nothing" },
        { "\"majority\": 0.5", "\"majority\": 50", 4, "not a number from 0.01 to 1" },
        { "\"minimumOpinions\": 1", "\"minimumOpinions\": 1.5", 4, "not a whole number" },
        { "\"coverageForVerdict\": 0.1", "\"coverageForVerdict\": 0.9", 4, "lower than" },
        { "{ \"majority\": 0.5, \"minimumOpinions\": 1, \"coverageForVerdict\": 0.1, \"coverageForAligned\": 0.2 }", "[ 0.5 ]", 4, "\"thresholds\" is not an object" },
        { "\"id\": \"limits\"", "\"id\": \"limits\\n\"", 7, "Write it as in" },
        { "\"id\": \"limits\"", "\"$schema\": \"x\", \"id\": \"limits\"", 7, "\"$schema\" that means nothing" },
        { "\"key\": \"allowed\"", "\"actions\": \"none\", \"key\": \"allowed\"", 13, "is not an object" },
        { "\"id\": \"limits\"", "\"id\": \"limits.all\"", 7, "Write it as in" },
        { "\"strategy\": \"collaboration\"", "\"strategy\": \"cooperation\"", 8, "Use one of: collaboration, partnership, organisation" },
        { "\"title\": { \"nl\": \"Grens\", \"en\": \"Limits\" },", "", 6, "needs \"title\" in both languages" },
        { "\"key\": \"allowed\"", "\"key\": \"comment\"", 12, "kept for comments" },
        { "\"key\": \"allowed\"", "\"key\": \"level\"", 23, "another question" },
        { "\"kind\": \"choices\"", "\"kind\": \"several\"", 14, "Use one of: choice, choices, scale" },
        { "\"kind\": \"choices\"", "\"kind\": \"yesPartlyNo\"", 17, "Only choice and choices" },
        { "\"kind\": \"amount\"", "\"kind\": \"scale\"", 30, "needs \"low\"" },
        { "\"Wat mag er?\"", "\"Wat mag er volgens het college, de raad, de directie, de ondernemingsraad, de bonden en alle anderen die er iets van vinden en moeten vinden?\"", 15, "A card shows 120" },
        { "\"value\": \"none\"", "\"value\": \"ict\"", 19, "another option" },
        { "\"value\": \"none\"", "\"value\": \"unknown\"", 19, "possible everywhere by itself" },
        { "\"value\": \"none\"", "\"value\": \"a,b\"", 19, "Write it as in" },
        { "\"alone\": true", "\"alone\": \"yes\"", 19, "not true or false" },
        { "\"id\": \"ict-low\"", "\"id\": \"ictLow\"", 41, "Write it as in" },
        { "\"id\": \"board-limit\"", "\"id\": \"ict-low\"", 50, "another rule" },
        { "\"pair\": \"register\"", "\"pair\": \"all\"", 51, "Use one of: collaborationPartnership" },
        { "\"severity\": \"blocking\"", "\"severity\": \"high\"", 43, "Use one of: blocking, mismatch, attention" },
        { "\"role\": \"policy\",\n      \"reason\": { \"nl\": \"Dat", "\"role\": \"mayor\",\n      \"reason\": { \"nl\": \"Dat", 44, "Use one of: policy" },
        { "\"violatedWhen\": { \"fact\": \"boards\", \"atLeast\": 3 }", "\"source\": \"x\"", 49, "no \"violatedWhen\"" },
        { "\"fact\": \"boards\"", "\"fact\": \"bestuurders\"", 56, "Use one of: similarPartnerships" },
        { "\"fact\": \"boards\", \"atLeast\": 3", "\"fact\": \"boards\"", 56, "compares the fact \"boards\" with nothing" },
        { "\"fact\": \"boards\", \"atLeast\": 3", "\"fact\": \"boards\", \"atLeast\": 3, \"atMost\": 2", 49, "can never be violated" },
        { "\"question\": \"limits.level\"", "\"question\": \"limits.niveau\"", 47, "a question \"limits.niveau\" that the model does not have" },
        { "\"question\": \"limits.level\"", "\"question\": \"limits.cost\"", 47, "an amount or a text" },
        { "\"fact\": \"boards\", \"atLeast\": 3", "\"fact\": \"boards\", \"atLeast\": \"3\"", 56, "is not a number" },
        { "\"fact\": \"boards\", \"atLeast\": 3", "\"fact\": \"boards\", \"is\": 3, \"atLeast\": 3", 56, "with one number and with a range" },
        { "\"is\": \"ict\"", "\"is\": \"klantcontact\"", 47, "not one of its options" },
        { "\"is\": \"ict\"", "\"is\": \"ict\", \"in\": [ \"ict\" ]", 47, "has 2 comparisons" },
        { "\"is\": \"ict\"", "\"in\": \"ict\"", 47, "needs a list of options" },
        { "\"is\": \"ict\"", "\"atLeast\": \"ict\"", 47, "is for a scale" },
        { "\"atMost\": \"2\"", "\"atMost\": \"9\"", 47, "Use one of: 1, 2, 3, 4, 5" },
        { "{ \"question\": \"limits.allowed\", \"is\": \"ict\" },", "{ \"all\": [] },", 47, "not a list of conditions" },
        { "{ \"question\": \"limits.allowed\", \"is\": \"ict\" },", "\"ict\",", 47, "not an object" },
        { "\"is\": \"ict\" }, { \"question\": \"limits.level\", \"atMost\": \"2\" }", "\"is\": \"ict\" }, { \"question\": \"limits.allowed\", \"notIn\": [ \"ict\" ] }", 40, "can never be violated" },
        { "\"atMost\": \"2\" }", "\"atMost\": \"2\" }, { \"question\": \"limits.level\", \"notIn\": [ \"5\" ] }", 40, "\"limits.level\" with \"5\", which makes no difference" },
        { "\"is\": \"ict\" }", "\"in\": [ \"ict\", \"none\" ] }, { \"question\": \"limits.allowed\", \"notIn\": [ \"none\" ] }", 40, "\"limits.allowed\" with \"none\", which makes no difference" },
        { "{ \"all\": [ { \"question\": \"limits.allowed\", \"is\": \"ict\" }, { \"question\": \"limits.level\", \"atMost\": \"2\" } ] }", "{ \"question\": \"limits.level\", \"atMost\": \"5\" }", 40, "can never be met" },
        { "{ \"fact\": \"boards\", \"atLeast\": 3 }", "{ \"not\": { \"all\": [ { \"question\": \"limits.allowed\", \"is\": \"ict\" }, { \"question\": \"limits.level\", \"atMost\": \"2\" } ] } }", 49, "contradict each other" },
    };

    public static TheoryData<string> NotModels { get; } =
    [
        "", " ", "null", "[]", "\"model\"", "42", "{", "{}", "{\"version\":", "not json", "\u0000\u0001\u0002", "{\"version\":\"1\"}{}",
        new string('[', 100_000), new string('{', 1000),
        "{\"version\":\"1\",\"roles\":{},\"topics\":\"x\",\"rules\":[[]]}",
        "{\"version\":\"1\",\"roles\":[1],\"topics\":[null],\"rules\":[true]}",
        "{\"version\":\"1\",\"roles\":[{\"id\":{}}],\"topics\":[{\"questions\":[{\"options\":[[]]}]}],\"rules\":[{\"violatedWhen\":{\"is\":1e999}}]}",
    ];

    [Fact]
    public void Load_SmallModel_IsRead()
    {
        var model = AlignmentModel.Load(ModelText.Of(SmallModel.Json));

        Assert.Equal(("1", 1, 3, 2), (model.Version, model.Topics.Count, model.Questions.Count, model.Rules.Count));
        Assert.Equal(["limits.allowed", "limits.level"], model.FindRule("ict-low")!.Questions.Select(question => question.Id));
        Assert.True(model.FindQuestion("limits.allowed")!.FindOption("none")!.IsAlone);
        Assert.Equal("1 – slecht", model.FindQuestion("limits.level")!.Options[0].Label.Nl);
    }

    [Theory]
    [InlineData("\"is\": 3", 2, false)]
    [InlineData("\"is\": 3", 3, true)]
    [InlineData("\"is\": 3", 4, false)]
    [InlineData("\"atMost\": 3", 3, true)]
    [InlineData("\"atMost\": 3", 4, false)]
    [InlineData("\"atLeast\": 3, \"atMost\": 4", 2, false)]
    [InlineData("\"atLeast\": 3, \"atMost\": 4", 4, true)]
    [InlineData("\"atLeast\": 3, \"atMost\": 4", 5, false)]
    public void Load_RuleOnAFact_IsViolatedWithinItsBounds(string bounds, int boards, bool isViolated)
    {
        var model = AlignmentModel.Load(ModelText.Of(SmallModel.Json.Replace("\"atLeast\": 3", bounds, StringComparison.Ordinal)));

        var assessment = Assessor.Assess(model, [], new(0, 1) { Facts = new() { Boards = boards } });

        Assert.Equal(isViolated ? RuleState.Violated : null, assessment.FindFinding("board-limit")?.State);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Load_BrokenInOnePlace_SaysWhereAndWhatToDo(string replace, string by, int line, string words)
    {
        Assert.Contains(replace, SmallModel.Json, StringComparison.Ordinal);
        var json = SmallModel.Json.Replace(replace, by, StringComparison.Ordinal);

        var exception = Assert.Throws<ModelException>(() => AlignmentModel.Load(ModelText.Of(json)));

        Assert.Contains(exception.Errors, error => error.Line == line && (error.Problem + error.Fix).Contains(words, StringComparison.Ordinal));
        Assert.All(exception.Errors, error => Assert.NotEqual("", error.Fix));
        Assert.Contains($"line {line}: ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NotModels))]
    public void Load_NotAModel_SaysSo(string text) =>
        Assert.NotEmpty(Assert.Throws<ModelException>(() => AlignmentModel.Load(ModelText.Of(text))).Errors);

    [Fact]
    public void Load_SeveralErrors_ReportsAllByLine()
    {
        var json = SmallModel.Json.Replace("\"collaboration\"", "\"x\"", StringComparison.Ordinal).Replace("\"blocking\"", "\"x\"", StringComparison.Ordinal).Replace("\"atMost\"", "\"at\"", StringComparison.Ordinal);

        var errors = Assert.Throws<ModelException>(() => AlignmentModel.Load(ModelText.Of(json))).Errors;

        Assert.Equal(errors.OrderBy(error => error.Line), errors);
        Assert.True(errors.Count >= 3);
    }

    [Fact]
    public void Load_TooLarge_IsRefused() =>
        Assert.Contains("larger than", Assert.Throws<ModelException>(() => AlignmentModel.Load(ModelText.Of(new string(' ', 5_000_000)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_CommentsTrailingCommasAndByteOrderMark_AreFine() =>
        Assert.Equal("1", AlignmentModel.Load(ModelText.Of("\uFEFF// ours\n" + SmallModel.Json.Replace("\"version\": \"1\",", "\"$comment\": \"ours\", \"version\": \"1\", /* x */", StringComparison.Ordinal))).Version);

    [Fact]
    public void Load_RulesThatTogetherLeaveNoRoom_AreRefused()
    {
        string Rule(string id, string options) => $$"""
            { "id": "{{id}}", "pair": "register", "severity": "blocking", "role": "policy", "reason": { "nl": "a.", "en": "a." }, "advice": { "nl": "a.", "en": "a." },
              "violatedWhen": { "question": "limits.level", "in": [ {{options}} ] } },
            """;
        var json = SmallModel.Json.Replace("\"rules\": [", "\"rules\": [" + Rule("one", "1, 2") + Rule("two", "2, 3") + Rule("three", "4, 5"), StringComparison.Ordinal);

        Assert.Contains("leave no room", Assert.Throws<ModelException>(() => AlignmentModel.Load(ModelText.Of(json))).Message, StringComparison.Ordinal);
    }
}
