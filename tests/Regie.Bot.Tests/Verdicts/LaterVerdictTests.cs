using System.Text.Json.Nodes;
using Regie.Bot.Alerts;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Tests.Fakes;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Tests.Verdicts;

/// <summary>Topics are opened again, and one person answers them otherwise: the second verdict beside the first must not say who chose what.</summary>
public sealed class LaterVerdictTests : IDisposable
{
    private const string Question = "staff.leftBehind";
    private const string Hidden = "minder dan drie mensen hebben sinds een eerder oordeel iets anders gekozen";
    private const string HiddenConsensus = "niet getoond: minder dan drie mensen kozen iets anders";
    private static readonly Person[] People = [Stage.Ria, Stage.Rob, Stage.Stranger, Stage.Leader, new("29:vijf", "Vera Vijf")];
    private readonly Stage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Theory]
    [InlineData(true, 1, true)]
    [InlineData(true, 3, false)]
    [InlineData(false, 1, false)]
    public async Task SecondVerdict_SoManyChoseSomethingElse_TellsCountsOrNot(bool anonymous, int changed, bool isHidden)
    {
        await DecideTwiceAsync(anonymous, changed);

        foreach (var (verb, next) in new[] { ("verdict.details", "verdict.page"), ("verdict.export", "verdict.export") })
        {
            var text = await TextAsync(verb, next);
            Assert.Equal(isHidden, text.Contains(Hidden, StringComparison.Ordinal));
            Assert.Equal(!isHidden, text.Contains($"Ja: {changed} · Nee: {People.Length - changed}", StringComparison.Ordinal));
        }

        Assert.Equal(isHidden, _stage.Teams.At(Stage.Thread).Any(message => message.Card.Text.Contains(HiddenConsensus, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task SecondVerdict_OneChoseSomethingElse_IsNotInTheStoreOrOnTheAlertEither()
    {
        await DecideTwiceAsync(anonymous: true, changed: 1);

        var second = await _stage.ReadAsync<VerdictRecord>(VerdictRecord.IdOf(2));
        Assert.Empty(second.Assessment.FindPosition(Question)!.Counts);
        var evidence = second.Assessment.Findings.SelectMany(finding => finding.Evidence).Where(evidence => evidence.Question == Question).ToList();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, one => Assert.Empty(one.Counts));
        Assert.Contains(_stage.Teams.At(Stage.Mia.Id), message => message.Card.Text.Contains(Hidden, StringComparison.Ordinal));
    }

    private async Task DecideTwiceAsync(bool anonymous, int changed)
    {
        var initiative = _stage.Open();
        initiative.Schedule = initiative.Schedule! with { Anonymous = anonymous };
        initiative.Respondents = [.. People.Select(person => new Respondent(person.Id, person.Name))];
        await _stage.PutAsync(initiative);
        await _stage.AnswerAsync(StageAnswers.NoPlanForStaff, People);
        await _stage.AskForVerdictAsync(VerdictOccasion.Everyone);
        await _stage.PumpAsync();
        await _stage.ClickAsync(Stage.Mia, AlertVerbs.Reconsider, new JsonObject { ["initiative"] = _stage.Key.Value, ["verdict"] = 1, ["rule"] = "no-plan-for-left-behind" });
        await _stage.AnswerAsync(StageAnswers.NoPlanForStaff, People[changed..]);
        await _stage.AnswerAsync(StageAnswers.NoPlanForStaff.With((Question, "yes")), People[..changed]);
        await _stage.AskForVerdictAsync(VerdictOccasion.Everyone);
        await _stage.PumpAsync();
    }

    private async Task<string> TextAsync(string first, string next)
    {
        var pages = new List<string>();
        while (true)
        {
            var data = new JsonObject { ["initiative"] = _stage.Key.Value, ["verdict"] = 2, ["outcome"] = "misaligned", ["page"] = pages.Count + 1 };
            var card = (await _stage.ClickAsync(Stage.Mia, pages.Count == 0 ? first : next, data)).Card;
            var text = card.Has("dossier") ? card.ValueOf("dossier") : card.Text;
            if (pages.Count > 0 && text == pages[^1])
                return string.Join('\n', pages);
            pages.Add(text);
        }
    }
}
