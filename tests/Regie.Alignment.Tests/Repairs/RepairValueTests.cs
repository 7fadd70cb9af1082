namespace Regie.Alignment.Tests.Repairs;

/// <summary>Of several values that mend a rule, which one is proposed.</summary>
public class RepairValueTests
{
    [Fact]
    public void Choice_ProposesWhatMostPeopleChoseAlready()
    {
        var model = Model("""{ "question": "limits.place", "is": "own" }""");

        var change = Change(model, "limits.place", "own", "own", "own", "shared", "shared", "rented");

        Assert.Equal(("own", "shared"), (change.Before, change.After));
        Assert.Equal(["rented"], change.Alternatives);
    }

    [Fact]
    public void YesPartlyNo_ProposesYesWhateverTheVotes()
    {
        var model = Model("""{ "question": "limits.agreed", "is": "no" }""");

        var change = Change(model, "limits.agreed", "no", "no", "no", "partly", "partly");

        Assert.Equal(("no", "yes"), (change.Before, change.After));
        Assert.Equal(["partly"], change.Alternatives);
    }

    [Theory]
    [InlineData("atLeast", "3", "4", "2")]
    [InlineData("atLeast", "3", "5", "2")]
    [InlineData("atMost", "2", "1", "3")]
    public void Scale_ProposesTheNearestValue(string comparison, string limit, string before, string after)
    {
        var model = Model($$"""{ "question": "limits.level", "{{comparison}}": "{{limit}}" }""");

        var change = Change(model, "limits.level", before);

        Assert.Equal((before, after), (change.Before, change.After));
    }

    [Theory]
    [InlineData("0.5", RepairStatus.Found)]
    [InlineData("0.6", RepairStatus.NeedsAnswers)]
    public void Find_HalfOfWhatIsJudgedWasAnswered_NeedsAnswersWhenAlignedTakesMore(string coverageForAligned, RepairStatus expected)
    {
        var model = AlignmentModel.Load(ModelText.Of(Loading.SmallModel.Json
            .Replace("{ \"all\": [ { \"question\": \"limits.allowed\", \"is\": \"ict\" }, ", "{ \"any\": [ { \"question\": \"limits.allowed\", \"is\": \"ict\" }, ", StringComparison.Ordinal)
            .Replace("\"coverageForAligned\": 0.2", $"\"coverageForAligned\": {coverageForAligned}", StringComparison.Ordinal)));
        var sheet = new ResponseSheet("one", null, new Dictionary<string, string> { ["limits.level"] = "1" });

        Assert.Equal(expected, Repair.Find(model, Assessor.Assess(model, [sheet], new(1, 1)), 10, TestContext.Current.CancellationToken).Status);
    }

    private static RepairChange Change(AlignmentModel model, string question, params string[] answers)
    {
        var sheets = answers.Select((answer, index) => new ResponseSheet($"r{index}", null, new Dictionary<string, string> { [question] = answer, ["limits.allowed"] = "ict" }));
        return Repair.Find(model, Assessor.Assess(model, sheets, new(1, answers.Length)), 10, TestContext.Current.CancellationToken).Repairs.Single().Changes.Single();
    }

    private static AlignmentModel Model(string violatedWhen) => AlignmentModel.Load(ModelText.Of(Loading.SmallModel.Json
        .Replace("{ \"all\": [ { \"question\": \"limits.allowed\", \"is\": \"ict\" }, { \"question\": \"limits.level\", \"atMost\": \"2\" } ] }", violatedWhen, StringComparison.Ordinal)
        .Replace("\"questions\": [", """
            "questions": [
              { "key": "place", "kind": "choice", "label": { "nl": "Waar?", "en": "Where?" }, "help": { "nl": "Kies.", "en": "Choose." },
                "options": [ { "value": "own", "label": { "nl": "Eigen", "en": "Own" } }, { "value": "rented", "label": { "nl": "Huur", "en": "Rented" } },
                  { "value": "shared", "label": { "nl": "Samen", "en": "Shared" } } ] },
              { "key": "agreed", "kind": "yesPartlyNo", "label": { "nl": "Eens?", "en": "Agreed?" }, "help": { "nl": "Kies.", "en": "Choose." } },
            """, StringComparison.Ordinal)));
}
