namespace Regie.Alignment.Tests.Loading;

/// <summary>Details of a model file: how errors are told, and what a sound file becomes.</summary>
public class ModelDetailsTests
{
    [Theory]
    [InlineData("[ 1 ]")]
    [InlineData("\"model\"")]
    [InlineData("null")]
    public void Load_NoObject_SaysHowAModelStarts(string text) =>
        Assert.Equal(["line 1: The file does not hold a model. It starts with { \"version\": … }."], ModelErrors.Of(text));

    [Fact]
    public void Load_TwoTopicsWithOneId_SaysSo()
    {
        const string Topic = """
            { "id": "limits", "strategy": "organisation", "title": { "nl": "Eind", "en": "End" }, "intro": { "nl": "Waar?", "en": "Where?" }, "questions": [
                { "key": "other", "kind": "yesPartlyNo", "label": { "nl": "Eens?", "en": "Agreed?" }, "help": { "nl": "Kies.", "en": "Choose." } } ] },
            """;

        Assert.Contains(
            "There is another topic with id \"limits\". Give each its own.",
            Assert.Single(ModelErrors.Of(SmallModel.Json.Replace("\"topics\": [", "\"topics\": [ " + Topic, StringComparison.Ordinal))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Load_TooLarge_SaysHowLargeAndWhatToDo() =>
        Assert.Equal(
            ["line 1: The file is larger than 4 MB. A model is a few hundred kB at most: check that this is the right file."],
            ModelErrors.Of(new string(' ', 5_000_000)));

    [Fact]
    public void Load_TextInOneLanguage_IsToldAtItsOwnLine() =>
        Assert.Equal(["line 9: Topic limits needs \"title\" in both languages. Add \"title\": { \"nl\": \"…\", \"en\": \"…\" }."], ModelErrors.Of(SmallModel.Json.Replace("{ \"nl\": \"Grens\", \"en\": \"Limits\" }", "\"Grens\"", StringComparison.Ordinal)));

    [Fact]
    public void Load_RulesWithoutRoom_SaysWhatToDo()
    {
        static string Rule(string id, string options) => $$"""
            { "id": "{{id}}", "pair": "register", "severity": "blocking", "role": "policy", "reason": { "nl": "a.", "en": "a." }, "advice": { "nl": "a.", "en": "a." },
              "violatedWhen": { "question": "limits.level", "in": [ {{options}} ] } },
            """;

        Assert.Contains(
            "Correct or remove rules until at least one combination fits.",
            Assert.Single(ModelErrors.Of(SmallModel.Json.Replace("\"rules\": [", "\"rules\": [" + Rule("one", "1, 2") + Rule("two", "2, 3") + Rule("three", "4, 5"), StringComparison.Ordinal))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Load_UnknownRole_NamesThoseThatThereAre() =>
        Assert.Contains(
            "Use one of: policy, hr; or",
            ModelErrors.Of(SmallModel.Json
                .Replace("\"roles\": [ {", "\"roles\": [ { \"id\": \"policy\", \"name\": { \"nl\": \"Beleid\", \"en\": \"Policy\" } }, {", StringComparison.Ordinal)
                .Replace("{ \"id\": \"policy\", \"name\": { \"nl\": \"Beleid\", \"en\": \"Policy\" } } ]", "{ \"id\": \"hr\", \"name\": { \"nl\": \"HR\", \"en\": \"HR\" } } ]", StringComparison.Ordinal)
                .Replace("\"severity\": \"blocking\",\n      \"role\": \"policy\"", "\"severity\": \"blocking\",\n      \"role\": \"mayor\"", StringComparison.Ordinal))[0],
            StringComparison.Ordinal);

    [Fact]
    public void Load_CoverageForAlignedEqualToThatForAVerdict_IsFine() =>
        Assert.Empty(ModelErrors.Of(SmallModel.Json.Replace("\"coverageForAligned\": 0.2", "\"coverageForAligned\": 0.1", StringComparison.Ordinal)));

    [Fact]
    public void Load_SmallModel_IsThat()
    {
        var model = AlignmentModel.Load(ModelText.Of(SmallModel.Json.Replace("{ \"fact\": \"boards\", \"atLeast\": 3 }", "{ \"any\": [ { \"fact\": \"contribution\", \"atLeast\": 9 }, { \"fact\": \"boards\", \"atLeast\": 3 } ] }", StringComparison.Ordinal)));
        var level = model.FindQuestion("limits.level")!;

        Assert.Equal(new LocalizedText("1 – slecht", "1 – badly"), level.FindOption("1")!.Label);
        Assert.Equal(new LocalizedText("3", "3"), level.FindOption("3")!.Label);
        Assert.Equal(new LocalizedText("5 – goed", "5 – well"), level.FindOption("5")!.Label);
        Assert.Equal("limits.comment", model.FindTopic("limits")!.CommentId);
        Assert.Equal("", model.FindRule("ict-low")!.Source);
        Assert.Equal(["boards", "contribution"], model.FindRule("board-limit")!.Facts);
        Assert.Equal(["limits.allowed", "limits.level"], model.JudgedQuestions.Select(question => question.Id));
    }
}
