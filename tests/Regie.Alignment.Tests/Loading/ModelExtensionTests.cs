using System.Text;

namespace Regie.Alignment.Tests.Loading;

/// <summary>A municipality's file that changes the model of the product instead of replacing it.</summary>
public class ModelExtensionTests
{
    private const string Question = """
        { "key": "solidarity", "kind": "yesPartlyNo", "label": { "nl": "Delen we kosten naar draagkracht?", "en": "Do we share costs by capacity?" },
          "help": { "nl": "Denk aan kleine gemeenten.", "en": "Think of small municipalities." } }
        """;

    private const string Rule = """
        { "id": "no-solidarity", "pair": "collaborationPartnership", "severity": "attention", "role": "finance",
          "reason": { "nl": "Kosten worden niet eerlijk verdeeld.", "en": "Costs are not shared fairly." },
          "advice": { "nl": "Spreek een verdeling af.", "en": "Agree how to share them." },
          "violatedWhen": { "question": "costs.solidarity", "is": "no" } }
        """;

    [Fact]
    public void Load_OnlyAVersion_IsTheModelOfTheProduct()
    {
        var model = Load("");

        Assert.Equal(("own", true), (model.Version, model.IsExtension));
        Assert.Equal(AlignmentModel.Default.Questions.Select(question => question.Id), model.Questions.Select(question => question.Id));
        Assert.Equal(AlignmentModel.Default.Rules.Select(rule => rule.Id), model.Rules.Select(rule => rule.Id));
        Assert.False(AlignmentModel.Default.IsExtension);
    }

    [Fact]
    public void Load_NewQuestionAndRule_AreAddedToThoseOfTheProduct()
    {
        var model = Load($$""", "topics": [ { "id": "costs", "questions": [ {{Question}} ] } ], "rules": [ {{Rule}} ]""");

        var before = AlignmentModel.Default.FindTopic("costs")!;
        var topic = model.FindTopic("costs")!;
        Assert.Equal([.. before.Questions.Select(question => question.Key), "solidarity"], topic.Questions.Select(question => question.Key));
        Assert.Equal(before.Title, topic.Title);
        Assert.Equal("no-solidarity", model.Rules[^1].Id);
        Assert.Equal(AlignmentModel.Default.Rules.Count + 1, model.Rules.Count);
    }

    [Fact]
    public void Load_KnownIds_TakeThePlaceOfThoseOfTheProduct()
    {
        var model = Load("""
            , "roles": [ { "id": "finance", "name": { "nl": "Team Geld", "en": "Team Money" } } ],
              "topics": [ { "id": "costs", "title": { "nl": "Geld", "en": "Money" } } ],
              "thresholds": { "majority": 0.6 }
            """);

        Assert.Equal("Team Geld", model.FindRole("finance")!.Name.Nl);
        Assert.Equal(AlignmentModel.Default.Roles.Count, model.Roles.Count);
        Assert.Equal("Geld", model.FindTopic("costs")!.Title.Nl);
        Assert.Equal(AlignmentModel.Default.FindTopic("costs")!.Questions.Select(question => question.Id), model.FindTopic("costs")!.Questions.Select(question => question.Id));
        Assert.Equal((0.6, AlignmentModel.Default.Thresholds.CoverageForAligned), (model.Thresholds.Majority, model.Thresholds.CoverageForAligned));
    }

    [Fact]
    public void Load_Without_LeavesOutRulesQuestionsAndTopics()
    {
        var model = Load(""", "without": [ "council-view-time-short", "costs.startUp" ]""");

        Assert.Null(model.FindRule("council-view-time-short"));
        Assert.Null(model.FindQuestion("costs.startUp"));
        Assert.NotNull(model.FindQuestion("costs.insight"));
    }

    [Theory]
    [InlineData(", \"without\": [ \"costs.noSuchQuestion\" ]", 3, "does not have. Name the id of a role, topic or rule, or a question as topic.key.")]
    [InlineData(", \"without\": [ \"no-such-rule\", \"no-such-rule\" ]", 3, "twice. Keep one.")]
    [InlineData(", \"without\": [ \"costs.baseline\" ]", 2, "costs.baseline")]
    [InlineData(", \"topics\": [ { \"id\": \"costs\", \"questions\": [ { \"key\": \"x\" } ] } ]", 3, "costs.x")]
    [InlineData(", \"unheard\": 1", 3, "unheard")]
    [InlineData(", \"rules\": 5", 3, "rules")]
    [InlineData(", \"topics\": [ 5 ]", 3, "topic")]
    public void Load_WithAMistake_NamesTheLineOfOnesOwnFile(string more, int line, string words)
    {
        var error = Assert.Throws<ModelException>(() => Load(more));

        Assert.Contains(error.Errors, found => found.Line == line && found.ToString().Contains(words, StringComparison.Ordinal));
        Assert.All(error.Errors, found => Assert.InRange(found.Line, 1, 4));
    }

    [Theory]
    [InlineData("{ \"extends\": \"shipped\" }", "The model needs a text \"version\". Add \"version\": \"…\": the model's own, not that of the product.")]
    [InlineData("{ \"version\": \"own\", \"extends\": \"other.json\" }", "extends \"other.json\"")]
    [InlineData("{ \"version\": \"own\", \"extends\": 5 }", "Only \"extends\"")]
    [InlineData("{ \"version\": \"own\", \"without\": [ \"costs\" ] }", "extends nothing. Remove it, or add \"extends\": \"shipped\".")]
    public void Load_ThatExtendsWrongly_SaysWhatToDo(string text, string words)
    {
        var error = Assert.Throws<ModelException>(() => Read(text));

        Assert.Contains(error.Errors, found => found.ToString().Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_OverAnotherVersionOfTheProduct_ExtendsThatOne()
    {
        using var reader = new StreamReader(AlignmentModel.OpenDefaultFile());
        var older = reader.ReadToEnd().Replace("\"Financiën\"", "\"Geldzaken\"", StringComparison.Ordinal);

        using var file = Stream("{ \"version\": \"own\", \"extends\": \"shipped\" }");
        using var shipped = Stream(older);

        Assert.Equal("Geldzaken", AlignmentModel.Load(file, shipped).FindRole("finance")!.Name.Nl);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"version\": ")]
    [InlineData("[ 1 ]")]
    public void Load_OverAFileThatIsNoModel_IsAnError(string damaged)
    {
        using var file = Stream("{ \"version\": \"own\", \"extends\": \"shipped\" }");
        using var shipped = Stream(damaged);

        Assert.NotEmpty(Assert.Throws<ModelException>(() => AlignmentModel.Load(file, shipped)).Errors);
    }

    private static AlignmentModel Load(string more) => Read("{ \"version\": \"own\",\n\"extends\": \"shipped\"\n" + more.ReplaceLineEndings(" ") + "\n}");

    private static AlignmentModel Read(string text)
    {
        using var stream = Stream(text);
        return AlignmentModel.Load(stream);
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
