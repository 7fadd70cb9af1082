using Microsoft.Extensions.DependencyInjection;
using Regie.Alignment;
using Regie.Bot.People;
using Regie.Bot.Storage;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Commands;

/// <summary>What people type.</summary>
public sealed class CommandTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uD83D help")]
    [InlineData("\uFDD0\uFFFF")]
    public async Task AnyText_IsAnswered(string text)
    {
        var card = await _world.AskAsync(WorldPeople.Joost, text);

        Assert.Contains("mijn vragen", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_InAChannelWithAnotherPersonsCheck_DoesNotSayThatThereIsNone()
    {
        await _world.StartCheckAsync([WorldPeople.Joost], managers: [WorldPeople.Marieke]);

        var reply = Assert.Single(await _world.SayAsync(WorldPeople.Marieke, "status", inChannel: true));

        Assert.Contains("die jij leidt", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_OfACheckThatWasDecidedJustAfterMidnight_NamesTheDayInTheNetherlands()
    {
        await _world.StartCheckAsync([WorldPeople.Joost], managers: [WorldPeople.Marieke]);
        await _world.PassAsync(new TimeSpan(14, 30, 0)); // From 10:00 on the 23rd to 00:30 on the 24th, in winter.
        await _world.AnswerAllAsync(WorldPeople.Joost);
        await _world.PumpAsync();

        var card = await _world.AskAsync(WorldPeople.Joost, "status");

        Assert.Contains("Oordeel gegeven op dinsdag 24 november 2026", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choose_WhenTheTurnIsNotCommitted_ChangesNoLanguage()
    {
        var people = _world.Services.GetRequiredService<PeopleDirectory>();
        var lost = new DocumentSession(_world.Store);
        await people.ChooseAsync(lost, WorldPeople.Joost, TextLanguage.English, TestContext.Current.CancellationToken);

        var language = await people.LanguageAsync(new DocumentSession(_world.Store), WorldPeople.Joost.Key, "nl-NL", TestContext.Current.CancellationToken);

        Assert.Equal(TextLanguage.Dutch, language);
    }
}
