using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Regie.Bot.Cards;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Tests.World;
using Regie.Bot.Turns;
using Xunit;

namespace Regie.Bot.Tests.Turns;

public sealed class DialogRunnerTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task HasMoved_OfAStackThatTheStoreGaveBackWithOtherEscapes_IsFalse()
    {
        var stored = (await StackAsync()).GetRawText();
        var escaped = stored.Replace($"\"{QuestionsDialog.DialogId}\"", "\"\\u0071" + QuestionsDialog.DialogId[1..] + "\"", StringComparison.Ordinal);
        Assert.NotEqual(stored, escaped);

        var runner = new DialogRunner(_world.Services.GetRequiredService<QuestionsDialog>(), JsonElement.Parse(escaped));

        Assert.True(runner.IsActive);
        Assert.False(runner.HasMoved);
    }

    [Fact]
    public void HasMoved_OfADialogThatDoesNotRun_IsFalse() =>
        Assert.False(new DialogRunner(_world.Services.GetRequiredService<QuestionsDialog>(), null).HasMoved);

    private async Task<JsonElement> StackAsync()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        var card = await _world.BeginAsync(WorldPeople.Joost);
        var initiative = card.Data(DialogVerbs.Next).GetProperty("dialog").GetString()!.Split(':')[1];
        var session = new DocumentSession(_world.Store);
        return (await session.LoadAsync<Response>(initiative, Response.IdOf(WorldPeople.Joost.Key), TestContext.Current.CancellationToken))!.Dialog!.Value;
    }
}
