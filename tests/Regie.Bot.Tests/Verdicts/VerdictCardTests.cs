using System.Text.Json;
using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.Tests.Fakes;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Tests.Verdicts;

public sealed class VerdictCardTests : IDisposable
{
    private static readonly string[] Always = ["verdict.outcome", "verdict.reasons", "verdict.consensus", "verdict.repair"];

    private readonly Stage _stage = new();

    public void Dispose() => _stage.Dispose();

    public static TheoryData<string, string, string> Outcomes => new()
    {
        { "aligned", "✔ Het past", nameof(StageAnswers.Aligned) },
        { "misaligned", "✖ Het past niet", nameof(StageAnswers.NoPlanForStaff) },
        { "misaligned", "✖ Het past niet", nameof(StageAnswers.Hopeless) },
        { "conditional", "⚠ Het past onder voorwaarden", "conditional" },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task Card_OfAnyOutcome_SaysItInWordsAndForMachines(string outcome, string words, string answers)
    {
        await _stage.DecideAsync(Answers(answers), _stage.Open());

        var card = Verdict();
        Assert.All(Always, id => Assert.True(card.Has(id), id));
        Assert.StartsWith(words, card.TextOf("verdict.outcome"), StringComparison.Ordinal);
        var expected = new JsonObject { ["initiative"] = _stage.Key.Value, ["verdict"] = 1, ["outcome"] = outcome };
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(card.DataOf("verdict.details").GetRawText())));
    }

    [Fact]
    public async Task Card_WithAMismatch_GivesReasonAdviceActorCountsAndRepair()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());

        var rule = AlignmentModel.Default.FindRule("no-plan-for-left-behind")!;
        var reasons = Verdict().TextOf("verdict.reasons");
        Assert.Contains("✖ Blokkerend", reasons, StringComparison.Ordinal);
        Assert.Contains(rule.Reason.Nl, reasons, StringComparison.Ordinal);
        Assert.Contains(rule.Advice.Nl, reasons, StringComparison.Ordinal);
        Assert.Contains("Aan zet: " + rule.Role.Name.Nl, reasons, StringComparison.Ordinal);
        Assert.Contains("Nee: 2", reasons, StringComparison.Ordinal);
        Assert.Contains("①", Verdict().TextOf("verdict.repair"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_PeopleDisagree_ShowsConsensusPerTopicApartFromTheMatch()
    {
        await _stage.PutAsync(_stage.Open());
        await _stage.AnswerAsync(StageAnswers.Aligned, Stage.Ria);
        await _stage.AnswerAsync(StageAnswers.Aligned.With(("socialStatute.fit", "missing")), Stage.Rob);
        await _stage.AskForVerdictAsync(VerdictOccasion.Deadline);
        await _stage.PumpAsync();

        var consensus = Verdict().TextOf("verdict.consensus");
        Assert.All(AlignmentModel.Default.Topics, topic => Assert.Contains(topic.Title.Nl, consensus, StringComparison.Ordinal));
        Assert.Contains("100% – eens", consensus, StringComparison.Ordinal);
        Assert.Contains("oneens", consensus, StringComparison.Ordinal);
        Assert.Contains("≠ Meningen verschillen – mogelijk: Past niet", Verdict().TextOf("verdict.reasons"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_MoreReasonsThanFit_SaysHowManyMore()
    {
        await _stage.DecideAsync(StageAnswers.Hopeless, _stage.Open());

        Assert.Matches("En nog [0-9]+ punten", Verdict().TextOf("verdict.reasons"));
    }

    [Theory]
    [InlineData(TextLanguage.Dutch)]
    [InlineData(TextLanguage.English)]
    public async Task Card_HostileAndLong_StaysSmallAndShowsItAsText(TextLanguage language)
    {
        using var stage = new Stage(language);
        var initiative = stage.Open(subject => subject with { Name = Hostile.Of(120), Summary = Hostile.Of(1_000), Partners = Hostile.Of(500), PolicyArea = Hostile.Of(100) });
        initiative.Managers = [new(Stage.Mia.Id, Hostile.Of(2_000)), new(Stage.Max.Id, Hostile.Of(2_000))];
        await stage.DecideAsync(StageAnswers.Hopeless, initiative);
        foreach (var alert in await stage.AllAsync<Bot.Alerts.AlertRecord>())
        {
            var data = new JsonObject { ["initiative"] = stage.Key.Value, ["verdict"] = 1, ["rule"] = alert.Rule, ["reason"] = Hostile.Of(1_000) };
            await stage.ClickAsync(initiative.Managers[0], "alert.accept", data);
        }

        await stage.PassAsync(TimeSpan.FromSeconds(5));

        Assert.All(stage.Teams.Seen, seen => Assert.InRange(seen.Card.Bytes, 1, 28_000));
        Assert.All(stage.Teams.Seen.SelectMany(seen => seen.Card.Markdown), text => Assert.DoesNotContain("kwaad", text, StringComparison.Ordinal));
        Assert.Contains("kwaad", stage.Teams.At(Stage.Thread)[0].Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_Buttons_WorkInOlderClientsToo()
    {
        await _stage.DecideAsync(StageAnswers.Hopeless, _stage.Open());

        Assert.All(_stage.Teams.Seen.SelectMany(seen => seen.Card.Actions()), action =>
        {
            var fallback = action.GetProperty("fallback");
            Assert.Equal("Action.Submit", fallback.GetProperty("type").GetString());
            Assert.Equal(action.GetProperty("verb").GetString(), fallback.GetProperty("data").GetProperty("verb").GetString());
            Assert.Equal(action.GetProperty("data").GetProperty("initiative").GetString(), fallback.GetProperty("data").GetProperty("initiative").GetString());
        });
    }

    [Fact]
    public async Task Card_InAnEnglishMunicipality_IsEnglish()
    {
        using var stage = new Stage(TextLanguage.English);
        await stage.DecideAsync(StageAnswers.NoPlanForStaff, stage.Open());

        var card = stage.Teams.At(Stage.Thread)[0].Card;
        Assert.Equal("en", card.Language);
        Assert.StartsWith("✖ Misaligned", card.TextOf("verdict.outcome"), StringComparison.Ordinal);
        Assert.Contains("Who should act", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondVerdict_NamesTheDifference()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanAndNoStatute, _stage.Open());
        await ReopenAsync();
        await _stage.DecideAsync(StageAnswers.Aligned.With(("socialStatute.fit", "missing"), ("contactCentre.adapted", "no")));

        var card = _stage.Teams.At(Stage.Thread)[^1].Card;
        var difference = card.TextOf("verdict.difference");
        Assert.Equal(2, card.DataOf("verdict.details").GetProperty("verdict").GetInt32());
        Assert.Contains("De uitkomst was: Het past niet. Nu: Het past onder voorwaarden.", difference, StringComparison.Ordinal);
        Assert.Contains("✔ Opgelost: " + AlignmentModel.Default.FindRule("no-plan-for-left-behind")!.Reason.Nl, difference, StringComparison.Ordinal);
        Assert.Contains("✚ Nieuw: " + AlignmentModel.Default.FindRule("contact-centre-under-pressure")!.Reason.Nl, difference, StringComparison.Ordinal);
        Assert.Contains("Was: Nee. Nu: Ja.", difference, StringComparison.Ordinal);
        Assert.DoesNotContain(AlignmentModel.Default.FindRule("staff-without-statute")!.Reason.Nl, difference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondVerdict_NothingChanged_SaysSo()
    {
        await _stage.DecideAsync(StageAnswers.Aligned, _stage.Open());
        await ReopenAsync();
        await _stage.DecideAsync(StageAnswers.Aligned);

        var difference = _stage.Teams.At(Stage.Thread)[^1].Card.TextOf("verdict.difference");
        Assert.Contains("De uitkomst is hetzelfde: Het past.", difference, StringComparison.Ordinal);
        Assert.Contains("Er is niets veranderd.", difference, StringComparison.Ordinal);
    }

    private CardProbe Verdict() => _stage.Teams.At(Stage.Thread)[0].Card;

    private async Task ReopenAsync()
    {
        var initiative = await _stage.InitiativeAsync();
        initiative.Status = InitiativeStatus.Open;
        initiative.Round++;
        await _stage.PutAsync(initiative);
    }

    private static IReadOnlyDictionary<string, string> Answers(string name) => name switch
    {
        nameof(StageAnswers.Aligned) => StageAnswers.Aligned,
        nameof(StageAnswers.NoPlanForStaff) => StageAnswers.NoPlanForStaff,
        nameof(StageAnswers.Hopeless) => StageAnswers.Hopeless,
        _ => StageAnswers.Aligned.With(("contactCentre.adapted", "no")),
    };
}
