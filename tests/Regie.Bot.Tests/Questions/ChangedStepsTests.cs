using System.Text.Json;
using System.Text.RegularExpressions;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Questions;

/// <summary>The bot was updated while people were in its dialogs.</summary>
public sealed partial class ChangedStepsTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _world = await BotWorld.StartAsync();
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima, WorldPeople.Pieter]);
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Answer_AfterAnUpdateWithOtherTopics_IsKeptAndThePersonGoesOnThere()
    {
        var limits = await ToSecondTopicAsync();
        await AgeAsync(limits);

        var card = (await _world.ClickAsync(WorldPeople.Joost, limits, DialogVerbs.Next, new() { ["limits.inside"] = "partly" })).Card;
        var third = await _world.AnswerAsync(WorldPeople.Joost, card);
        var overview = (await _world.ClickAsync(WorldPeople.Joost, (await _world.ClickAsync(WorldPeople.Joost, third, DialogVerbs.Back)).Card, DialogVerbs.Back)).Card;

        Assert.Equal(("limits", "partly"), (card.Step(), card.Value("limits.inside")));
        Assert.Contains("Wat je al had ingevuld, is bewaard", card.Notice, StringComparison.Ordinal);
        Assert.NotEqual("limits", third.Step());
        Assert.Null(third.Notice);
        Assert.Equal("4", overview.Value("overview.completeness"));
    }

    [Fact]
    public async Task OldCard_AfterAnUpdate_ChangesNothing()
    {
        var overview = await _world.BeginAsync(WorldPeople.Joost);
        var limits = (await _world.ClickAsync(WorldPeople.Joost, overview, DialogVerbs.Next, new() { ["overview.completeness"] = "4", ["overview.inRegister"] = "yes" })).Card;
        await AgeAsync(limits);

        var card = (await _world.ClickAsync(WorldPeople.Joost, overview, DialogVerbs.Next, new() { ["overview.completeness"] = "1", ["overview.inRegister"] = "no" })).Card;
        var back = (await _world.ClickAsync(WorldPeople.Joost, card, DialogVerbs.Back)).Card;

        Assert.Equal("limits", card.Step());
        Assert.Equal("4", back.Value("overview.completeness"));
    }

    [Fact]
    public async Task MyQuestions_AfterAnUpdate_GoesOnAndSaysSo()
    {
        await AgeAsync(await ToSecondTopicAsync());

        var card = await _world.AskAsync(WorldPeople.Joost, "mijn vragen");

        Assert.Equal("limits", card.Step());
        Assert.Contains("aangepast", card.Notice, StringComparison.Ordinal);
        Assert.Null((await _world.AskAsync(WorldPeople.Joost, "mijn vragen")).Notice);
    }

    [Fact]
    public async Task MyQuestions_StackOfADialogThatIsGone_CostsNothing()
    {
        var limits = await ToSecondTopicAsync();
        await ChangeAsync(limits, stack => stack.Replace($"\"{QuestionsDialog.DialogId}\"", "\"vragenlijst\"", StringComparison.Ordinal));

        var card = await _world.AskAsync(WorldPeople.Joost, "mijn vragen");

        Assert.Equal("limits", card.Step());
        Assert.NotEqual("limits", (await _world.AnswerAsync(WorldPeople.Joost, card)).Step());
    }

    [Fact]
    public async Task Draft_AfterAnUpdate_KeepsWhatTheLeaderDescribed()
    {
        var subject = await _world.AskAsync(WorldPeople.Sanne, "nieuw initiatief");
        var people = (await _world.ClickAsync(WorldPeople.Sanne, subject, DialogVerbs.Next, new() { ["name"] = "Samen innen" })).Card;
        var session = new DocumentSession(_world.Store);
        var draft = (await session.LoadAsync<Initiative>(KeyOf(people), Initiative.DocumentId, Cancel))!;
        draft.Dialog = Changed(draft.Dialog, Older);
        await session.CommitAsync(Cancel);

        var card = (await _world.ClickAsync(WorldPeople.Sanne, people, DialogVerbs.Next, new() { ["respondents"] = "29:joost" })).Card;
        var back = (await _world.ClickAsync(WorldPeople.Sanne, card, DialogVerbs.Back)).Card;

        Assert.Contains("aangepast", card.Notice, StringComparison.Ordinal);
        Assert.Equal("29:joost", card.Value("respondents"));
        Assert.Equal("Samen innen", back.Value("name"));
    }

    private async Task<ShownCard> ToSecondTopicAsync()
    {
        var overview = await _world.BeginAsync(WorldPeople.Joost);
        return (await _world.ClickAsync(WorldPeople.Joost, overview, DialogVerbs.Next, new() { ["overview.completeness"] = "4", ["overview.inRegister"] = "yes" })).Card;
    }

    private Task AgeAsync(ShownCard card) => ChangeAsync(card, Older);

    private async Task ChangeAsync(ShownCard card, Func<string, string> change)
    {
        var session = new DocumentSession(_world.Store);
        var response = (await session.LoadAsync<Response>(KeyOf(card), Response.IdOf(WorldPeople.Joost.Key), Cancel))!;
        response.Dialog = Changed(response.Dialog, change);
        await session.CommitAsync(Cancel);
    }

    private static string KeyOf(ShownCard card) => card.Data(DialogVerbs.Next).GetProperty("dialog").GetString()!.Split(':')[1];

    private static string Older(string stack) => Version().Replace(stack, "\"version\":\"older\"");

    private static JsonElement Changed(JsonElement? stack, Func<string, string> change)
    {
        var before = stack!.Value.GetRawText();
        var after = change(before);
        Assert.NotEqual(before, after);
        return JsonDocument.Parse(after).RootElement.Clone();
    }

    [GeneratedRegex("\"version\":\"[^\"]*\"")]
    private static partial Regex Version();
}
