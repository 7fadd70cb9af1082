using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Bot.People;
using Regie.Bot.Tests.Fakes;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Tests.Verdicts;

public sealed class VerdictDetailsTests : IDisposable
{
    private readonly Stage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task Details_OfAStranger_ShowNothing()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());

        foreach (var verb in new[] { "verdict.details", "verdict.page", "verdict.export", "verdict.show" })
        {
            var reply = await _stage.ClickAsync(Stage.Stranger, verb, Data());
            Assert.Null(reply.InPlace);
            Assert.Contains("voor de mensen die bij deze check horen", reply.Sentence, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("i-niets", 1)]
    [InlineData("", 1)]
    [InlineData("i-aaaaaaaaaaaaaaaa", 1)]
    [InlineData(null, 9)]
    [InlineData(null, 0)]
    public async Task Details_OfAVerdictThatIsNotThere_SayThat(string? initiative, int verdict)
    {
        await _stage.DecideAsync(StageAnswers.Aligned, _stage.Open());

        var reply = await _stage.ClickAsync(Stage.Ria, "verdict.details", new JsonObject { ["initiative"] = initiative ?? _stage.Key.Value, ["verdict"] = verdict });

        Assert.Contains("Er is niets veranderd", reply.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Details_ShowEveryQuestionWithItsCounts()
    {
        await AnswerApartAsync(anonymous: false);

        var text = string.Join('\n', (await PagesAsync(Stage.Mia, "verdict.details", "verdict.page")).Select(page => page.Text));

        Assert.All(AlignmentModel.Default.Questions, question => Assert.Contains(question.Label.Nl, text, StringComparison.Ordinal));
        Assert.Contains("Ja: 1 · Nee: 1", text, StringComparison.Ordinal);
        Assert.Contains("meningen verschillen", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Details_HighlightOnesOwnAnswer()
    {
        await AnswerApartAsync(anonymous: true);

        var own = string.Join('\n', (await PagesAsync(Stage.Ria, "verdict.details", "verdict.page")).Select(page => page.Highlighted));

        Assert.Contains("Jouw antwoord", own, StringComparison.Ordinal);
        Assert.Contains("Dat weet Ria", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Dat weet Rob", own, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DetailsAndDossier_NameWhoSaidWhat_OnlyWhenTheCheckIsNotAnonymous(bool anonymous)
    {
        await AnswerApartAsync(anonymous);

        foreach (var (first, next) in new[] { ("verdict.details", "verdict.page"), ("verdict.export", "verdict.export") })
        {
            var pages = await PagesAsync(Stage.Mia, first, next);
            var text = string.Join('\n', pages.Select(page => page.Has("dossier") ? page.ValueOf("dossier") : page.Text));
            Assert.Contains("Dat weet Rob", text, StringComparison.Ordinal);
            var named = text.Split('\n').Any(line => line.Trim(' ', '|').StartsWith(Stage.Rob.Name, StringComparison.Ordinal));
            Assert.Equal(!anonymous, named);
        }
    }

    [Fact]
    public async Task DetailsAndDossier_LongAndHostile_AreAllThereOnPagesThatFit()
    {
        await _stage.PutAsync(_stage.Open(subject => subject with { Name = Hostile.Of(120), Summary = "=1+1\n" + Hostile.Of(900) }));
        await _stage.AnswerAsync(StageAnswers.Hopeless, Stage.Ria, Stage.Rob);
        foreach (var topic in AlignmentModel.Default.Topics)
        {
            await _stage.CommentAsync(Stage.Ria, topic.Id, $"Ria-{topic.Id} " + Hostile.Of(1_900));
            await _stage.CommentAsync(Stage.Rob, topic.Id, $"=Rob-{topic.Id} " + Hostile.Of(1_900));
        }

        await _stage.AskForVerdictAsync(VerdictOccasion.Leader);
        await _stage.PumpAsync();

        var details = await PagesAsync(Stage.Mia, "verdict.details", "verdict.page");
        var dossier = await PagesAsync(Stage.Mia, "verdict.export", "verdict.export");
        Assert.True(details.Count > 1 && dossier.Count > 1);
        Assert.All([.. details, .. dossier], page => Assert.InRange(page.Bytes, 1, 28_000));
        Assert.All(details.SelectMany(page => page.Markdown), text => Assert.DoesNotContain("kwaad", text, StringComparison.Ordinal));
        var told = string.Join('\n', details.Select(page => page.Text));
        var copied = string.Join('\n', dossier.Select(page => page.ValueOf("dossier")));
        foreach (var text in new[] { told, copied })
            Assert.All(AlignmentModel.Default.Topics, topic => Assert.True(text.Contains($"Ria-{topic.Id}", StringComparison.Ordinal) && text.Contains($"Rob-{topic.Id}", StringComparison.Ordinal)));
        Assert.DoesNotContain(copied.Split('\n'), line => line.StartsWith('=') || line.StartsWith('@') || line.StartsWith('+'));
    }

    [Fact]
    public async Task Details_LeadBackToTheVerdict()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());
        var details = (await _stage.ClickAsync(Stage.Ria, "verdict.details", Data())).Card;

        var back = (await _stage.ClickAsync(Stage.Ria, "verdict.show", JsonNode.Parse(details.DataOf("verdict.show").GetRawText())!.AsObject())).Card;

        Assert.True(back.Has("verdict.outcome"));
    }

    [Fact]
    public async Task Details_InTheLanguageOfTheReader()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());

        var card = (await _stage.ClickAsync(Stage.Ria, "verdict.details", Data(), TextLanguage.English)).Card;

        Assert.Equal("en", card.Language);
        Assert.Contains("Details of outcome 1", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("x")]
    public async Task Details_PageThatIsNotThere_ShowTheNearest(string page)
    {
        await _stage.DecideAsync(StageAnswers.Aligned, _stage.Open());
        var data = Data();
        data["page"] = page;

        Assert.Contains("Details van uitkomst 1", (await _stage.ClickAsync(Stage.Ria, "verdict.page", data)).Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Details_OfAnEarlierVerdict_SayThatThereIsANewerOne()
    {
        await _stage.DecideAsync(StageAnswers.NoPlanForStaff, _stage.Open());
        var initiative = await _stage.InitiativeAsync();
        initiative.Status = Bot.Initiatives.InitiativeStatus.Open;
        initiative.Round++;
        await _stage.DecideAsync(StageAnswers.Aligned, initiative);

        var card = (await _stage.ClickAsync(Stage.Ria, "verdict.details", Data())).Card;

        Assert.Contains("nieuwere uitkomst: nummer 2", card.TextOf("notice"), StringComparison.Ordinal);
        Assert.Contains("Jouw antwoord: Nee", card.Text.Replace(":\n", ": ", StringComparison.Ordinal).Replace(": \n", ": ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dossier_HoldsDescriptionVerdictsAnswersAndWhatManagersDid()
    {
        await AnswerApartAsync(anonymous: false);
        var rule = (await _stage.AllAsync<Bot.Alerts.AlertRecord>())[0].Rule;
        await _stage.ClickAsync(Stage.Mia, "alert.accept", new JsonObject { ["initiative"] = _stage.Key.Value, ["verdict"] = 1, ["rule"] = rule, ["reason"] = "Dat is tijdelijk." });

        var text = string.Join('\n', (await PagesAsync(Stage.Leader, "verdict.export", "verdict.export")).Select(page => page.ValueOf("dossier")));

        Assert.Contains("Naam van het initiatief: Samen ICT", text, StringComparison.Ordinal);
        Assert.Contains("Projectleider: Lotte Leider", text, StringComparison.Ordinal);
        Assert.Contains("UITKOMST 1 – MAANDAG 23 NOVEMBER 2026 10:00", text, StringComparison.Ordinal);
        Assert.Contains("Rob Respondent: Nee", text, StringComparison.Ordinal);
        Assert.Contains("Mia Manager accepteert het: Dat is tijdelijk.", text, StringComparison.Ordinal);
        Assert.Contains(AlignmentModel.Default.Version, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dossier_WithADecisionDate_NamesIt()
    {
        await _stage.DecideAsync(StageAnswers.Aligned, _stage.Open(subject => subject with { DecisionDate = new DateOnly(2027, 6, 1) }));

        var text = string.Join('\n', (await PagesAsync(Stage.Leader, "verdict.export", "verdict.export")).Select(page => page.ValueOf("dossier")));

        Assert.Contains("Besluit over de samenwerking uiterlijk op: dinsdag 1 juni 2027", text, StringComparison.Ordinal);
    }

    private JsonObject Data() => new() { ["initiative"] = _stage.Key.Value, ["verdict"] = 1, ["outcome"] = "misaligned" };

    /// <summary>Ria and Rob differ about the plan for staff and both remark something; something else does not fit.</summary>
    private async Task AnswerApartAsync(bool anonymous)
    {
        var initiative = _stage.Open();
        initiative.Schedule = initiative.Schedule! with { Anonymous = anonymous };
        await _stage.PutAsync(initiative);
        var answers = StageAnswers.Aligned.With(("socialStatute.fit", "missing"), ("limits.inside", "no"));
        await _stage.AnswerAsync(answers.With(("costs.baseline", "yes")), Stage.Ria);
        await _stage.AnswerAsync(answers.With(("costs.baseline", "no"), ("principles.costs", "payback"), ("principles.independence", "1")), Stage.Rob);
        await _stage.CommentAsync(Stage.Ria, "costs", "Dat weet Ria");
        await _stage.CommentAsync(Stage.Rob, "costs", "Dat weet Rob");
        await _stage.AnswerAsync(new Dictionary<string, string> { ["partners.preferred"] = "none", ["partners.endState"] = "partly" }, Stage.Stranger);
        await _stage.AskForVerdictAsync(VerdictOccasion.Everyone);
        await _stage.PumpAsync();
    }

    private async Task<IReadOnlyList<CardProbe>> PagesAsync(Person reader, string first, string next)
    {
        var pages = new List<CardProbe> { (await _stage.ClickAsync(reader, first, Data())).Card };
        while (true)
        {
            var data = Data();
            data["page"] = pages.Count + 1;
            var page = (await _stage.ClickAsync(reader, next, data)).Card;
            if (page.Text == pages[^1].Text && (!page.Has("dossier") || page.ValueOf("dossier") == pages[^1].ValueOf("dossier")))
                return pages;
            pages.Add(page);
        }
    }
}
