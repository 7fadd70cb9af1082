using System.Text.Json.Nodes;
using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Tests.World;
using Regie.Bot.Verdicts;
using Xunit;

namespace Regie.Bot.Tests.ModelFiles;

/// <summary>A check keeps the model that it was opened with, whatever changes later.</summary>
public sealed class KeptModelTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Check_AfterTheModelChanged_GoesOnWithTheQuestionsItWasOpenedWith()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Hendrik]);
        await _world.AnswerAllAsync(WorldPeople.Joost);

        await _world.RestartAsync(Changed());
        var done = await _world.AnswerAllAsync(WorldPeople.Hendrik);
        await _world.PumpAsync();

        Assert.Contains("questions.review", done.Verbs);
        var dossier = await DossierAsync();
        Assert.Contains($"Versie van de vragen en regels: {AlignmentModel.Default.Version} (kenmerk {ModelSource.Default.Id})", dossier, StringComparison.Ordinal);
        Assert.Contains(AlignmentModel.Default.FindQuestion("staff.leftBehind")!.Label.Nl, dossier, StringComparison.Ordinal);
        Assert.DoesNotContain("Merenburg 7", dossier, StringComparison.Ordinal);
        Assert.DoesNotContain(VerdictTexts.Unknowns.Nl, dossier, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewCheck_AfterTheModelChanged_IsOpenedWithTheNewOne()
    {
        await _world.RestartAsync(Changed());

        await _world.StartCheckAsync([WorldPeople.Joost]);
        await _world.AnswerAllAsync(WorldPeople.Joost, SampleAnswers.Aligned.With(("limits.inside", "in")));
        await _world.PumpAsync();

        var dossier = await DossierAsync();
        Assert.Contains("Merenburg 7 (kenmerk ", dossier, StringComparison.Ordinal);
        Assert.DoesNotContain(ModelSource.Default.Id, dossier, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OldCheck_FromBeforeModelsWereKept_ReportsAndKeepsAnswersThatTheModelNoLongerKnows()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Hendrik]);
        foreach (var person in new[] { WorldPeople.Joost, WorldPeople.Hendrik })
            await _world.AnswerAllAsync(person);
        await ForgetModelAsync();

        await _world.RestartAsync(Changed());
        await _world.PumpAsync();

        var dossier = await DossierAsync();
        Assert.Contains("staff.leftBehind: yes (2 keer)", dossier, StringComparison.Ordinal);
        Assert.Contains("limits.inside: yes (2 keer)", dossier, StringComparison.Ordinal);
        var response = await new DocumentSession(_world.Store).LoadAsync<Response>(Check, Response.IdOf(WorldPeople.Joost.Key), Cancel);
        Assert.Equal(("yes", "yes"), (response!.Answers["staff.leftBehind"], response.Answers["limits.inside"]));
        Assert.Contains("staff.leftBehind: yes", (await PagesAsync("verdict.details", "verdict.page")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OldVerdict_OfAModelThatIsGone_SaysSo()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        await _world.AnswerAllAsync(WorldPeople.Joost);
        await _world.PumpAsync();
        await ForgetModelAsync();

        await _world.RestartAsync(Changed());

        Assert.Contains($"gegeven met versie {AlignmentModel.Default.Version}", await DossierAsync(), StringComparison.Ordinal);
        Assert.Contains("zoals in versie Merenburg 7", await PagesAsync("verdict.details", "verdict.page"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WhoseCopyIsDamaged_GoesOnWithThePresentModel()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        await ChangeAsync(session => session.Upsert(new ModelCopy { Initiative = InitiativeId.TryParse(Check, out var id) ? id : default, ModelId = ModelSource.Default.Id, File = [1, 2, 3] }));

        await _world.RestartAsync(Changed());
        await _world.AnswerAllAsync(WorldPeople.Joost, SampleAnswers.Aligned.With(("limits.inside", "in")));
        await _world.PumpAsync();

        Assert.Contains("Merenburg 7", await DossierAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Person_InTheMiddleOfAnswering_IsDisturbedOnlyWhenTheStepsOfTheirOwnCheckChanged(bool hasCopy)
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        var limits = await _world.AnswerAsync(WorldPeople.Joost, await _world.BeginAsync(WorldPeople.Joost));
        if (!hasCopy)
            await ForgetModelAsync();

        await _world.RestartAsync(OtherOrder());
        var card = await _world.AnswerAsync(WorldPeople.Joost, limits);

        Assert.Equal(hasCopy ? "principles" : "limits", card.Step());
        Assert.Equal(!hasCopy, card.Notice?.Contains("aangepast", StringComparison.Ordinal) == true);
    }

    private string Check => _world.Campaign().Data("initiative.refresh").GetProperty("initiative").GetString()!;

    /// <summary>A model without the question about those left behind, and in which a task is or is not inside the limit.</summary>
    private string Changed() => ModelText.Write(_world.FileOf("own.json"), text =>
    {
        var model = JsonNode.Parse(text)!;
        model["version"] = "Merenburg 7";
        var rules = model["rules"]!.AsArray();
        foreach (var rule in rules.Where(rule => rule!["violatedWhen"]!.ToJsonString().Contains("staff.leftBehind", StringComparison.Ordinal)
            || rule["violatedWhen"]!.ToJsonString().Contains("limits.inside", StringComparison.Ordinal)).ToList())
            rules.Remove(rule);
        foreach (var topic in model["topics"]!.AsArray())
        {
            foreach (var question in topic!["questions"]!.AsArray().ToList())
            {
                if (topic["id"]!.GetValue<string>() == "staff" && question!["key"]!.GetValue<string>() == "leftBehind")
                    topic["questions"]!.AsArray().Remove(question);
                if (topic["id"]!.GetValue<string>() == "limits" && question!["key"]!.GetValue<string>() == "inside")
                {
                    question["kind"] = "choice";
                    question.AsObject().Remove("actions");
                    question["options"] = JsonNode.Parse("""[{"value":"in","label":{"nl":"Erbinnen","en":"Inside"}},{"value":"out","label":{"nl":"Erbuiten","en":"Outside"}}]""");
                }
            }
        }

        return model.ToJsonString();
    });

    /// <summary>A model whose last two topics trade places.</summary>
    private string OtherOrder() => ModelText.Write(_world.FileOf("own.json"), text =>
    {
        var model = JsonNode.Parse(text)!;
        model["version"] = "Merenburg 8";
        var topics = model["topics"]!.AsArray();
        var last = topics[^1];
        topics.RemoveAt(topics.Count - 1);
        topics.Insert(topics.Count - 1, last);
        return model.ToJsonString();
    });

    private Task ForgetModelAsync() => ChangeAsync(async session => (await session.LoadAsync<Initiative>(Check, Initiative.DocumentId, Cancel))!.ModelId = null);

    private Task ChangeAsync(Action<DocumentSession> change) => ChangeAsync(session =>
    {
        change(session);
        return Task.CompletedTask;
    });

    private async Task ChangeAsync(Func<DocumentSession, Task> change)
    {
        var session = new DocumentSession(_world.Store);
        await change(session);
        await session.CommitAsync(Cancel);
    }

    private Task<string> DossierAsync() => PagesAsync("verdict.export", "verdict.export");

    private Task<string> PagesAsync(string first, string next) => _world.VerdictPagesAsync(WorldPeople.Sanne, first, next);
}
