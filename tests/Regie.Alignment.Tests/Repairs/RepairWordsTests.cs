namespace Regie.Alignment.Tests.Repairs;

/// <summary>A model that has no words of its own for a change gets plain ones.</summary>
public class RepairWordsTests
{
    private static readonly AlignmentModel Model = AlignmentModel.Load(ModelText.Of(Loading.SmallModel.Json));

    [Fact]
    public void Words_ModelWithoutActions_NameTheOptionAndTheQuestion()
    {
        var repairs = Find(Model, ("limits.allowed", "ict"), ("limits.level", "1"));

        Assert.Equal(
            [
                new("Kom tot “3” bij “Hoe goed?”.", "Come to “3” at “How well?”."),
                new("Laat “ICT” weg bij “Wat mag er?”.", "Leave out “ICT” at “What is allowed?”."),
            ],
            repairs.Select(repair => repair.Words).OrderBy(words => words.Nl, StringComparer.Ordinal));
    }

    [Fact]
    public void Words_OptionThatMustBeIn_AreThoseForPuttingItIn()
    {
        var model = AlignmentModel.Load(ModelText.Of(Loading.SmallModel.Json.Replace("\"is\": \"ict\"", "\"notIn\": [ \"ict\" ]", StringComparison.Ordinal)));

        Assert.Contains(
            new LocalizedText("Neem “ICT” op bij “Wat mag er?”.", "Include “ICT” at “What is allowed?”."),
            Find(model, ("limits.allowed", "none"), ("limits.level", "2")).Select(repair => repair.Words));
    }

    [Fact]
    public void Words_ScaleThatMustGoDown_AreThoseForDown()
    {
        var json = Loading.SmallModel.Json
            .Replace("\"atMost\": \"2\"", "\"atLeast\": \"3\"", StringComparison.Ordinal)
            .Replace("\"key\": \"level\",", "\"key\": \"level\", \"actions\": { \"up\": { \"nl\": \"Verhoog\", \"en\": \"Raise\" }, \"down\": { \"nl\": \"Verlaag\", \"en\": \"Lower\" } },", StringComparison.Ordinal);

        Assert.Contains(new LocalizedText("Verlaag.", "Lower."), Find(AlignmentModel.Load(ModelText.Of(json)), ("limits.allowed", "ict"), ("limits.level", "4")).Select(repair => repair.Words));
        Assert.Contains(new LocalizedText("Verhoog.", "Raise."), Find(AlignmentModel.Load(ModelText.Of(json.Replace("\"atLeast\": \"3\"", "\"atMost\": \"2\"", StringComparison.Ordinal))), ("limits.allowed", "ict"), ("limits.level", "1")).Select(repair => repair.Words));
    }

    private static IReadOnlyList<Repair> Find(AlignmentModel model, params (string Question, string Value)[] answers)
    {
        var sheet = new ResponseSheet("one", null, answers.ToDictionary(answer => answer.Question, answer => answer.Value));
        return Repair.Find(model, Assessor.Assess(model, [sheet], new(1, 1)), 10, TestContext.Current.CancellationToken).Repairs;
    }
}
