using Microsoft.Extensions.DependencyInjection;
using Regie.Bot.Commands;
using Regie.Bot.Outbox;
using Regie.Bot.Tests.World;
using Regie.Bot.Turns;
using Xunit;

namespace Regie.Bot.Tests.Turns;

/// <summary>With <c>Regie:TargetedMessages</c>, what concerns one person is seen by that person only, in a channel too.</summary>
public sealed class PrivateAnswerTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await StartAsync("true");

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData("help")]
    [InlineData("iets anders")]
    [InlineData("mijn vragen")]
    [InlineData("mijn gegevens")]
    [InlineData("annuleer")]
    [InlineData("taal")]
    public async Task Command_InAChannel_IsAnsweredToWhoAskedAlone(string text)
    {
        var replies = await _world.SayAsync(WorldPeople.Joost, text, inChannel: true);

        Assert.Empty(replies);
        Assert.Equal(WorldTeams.ForOne(BotWorld.Thread, WorldPeople.Joost.Id), Assert.Single(_world.Teams.All).ConversationId);
    }

    [Theory]
    [InlineData("nieuw initiatief")]
    [InlineData("register")]
    public async Task Command_ThatIsForTheChannel_IsAnsweredToEveryone(string text)
    {
        Assert.Single(await _world.SayAsync(WorldPeople.Sanne, text, inChannel: true));
        Assert.Empty(_world.Teams.All);
    }

    [Fact]
    public async Task Status_OfTheChecksOfAChannel_IsAnsweredToEveryone()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);

        Assert.Single(await _world.SayAsync(WorldPeople.Sanne, "status", inChannel: true));
    }

    [Fact]
    public async Task Button_OfAnOlderClientInAChannel_IsAnsweredToWhoPressedAlone()
    {
        await _world.StartCheckAsync([WorldPeople.Joost]);
        await _world.PumpAsync();
        var before = _world.Teams.All.Count;
        var campaign = _world.Teams.In(BotWorld.Thread).Single(post => post.Card is not null).Card!;

        var replies = await _world.SubmitAsMessageAsync(WorldPeople.Joost, campaign.Fallback("questions.begin"), inChannel: true);

        Assert.Empty(replies);
        Assert.Equal(WorldTeams.ForOne(BotWorld.Thread, WorldPeople.Joost.Id), _world.Teams.All[before].ConversationId);
    }

    [Fact]
    public async Task Command_InAPersonalChat_IsAnsweredThere() => Assert.Single(await _world.SayAsync(WorldPeople.Joost, "help"));

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public async Task Command_InAChannelWithTheSettingOff_IsAnsweredInTheChannel(string? setting)
    {
        await using var world = await StartAsync(setting);

        Assert.Single(await world.SayAsync(WorldPeople.Joost, "help", inChannel: true));
        Assert.Empty(world.Teams.All);
    }

    [Theory]
    [InlineData(SendFailure.Refused)]
    [InlineData(SendFailure.NotInstalled)]
    [InlineData(SendFailure.Gone)]
    [InlineData(SendFailure.Throttled)]
    public async Task Answer_ThatTeamsDoesNotTake_GoesToThePersonsOwnChat(SendFailure failure)
    {
        _world.Teams.TargetFault = new SendException(failure, "no");

        var replies = await _world.SayAsync(WorldPeople.Joost, "help", inChannel: true);

        Assert.Empty(replies);
        var posted = Assert.Single(_world.Teams.All);
        Assert.Equal(WorldPeople.Joost.Id, posted.ConversationId);
        Assert.Contains("nieuw initiatief", posted.Card!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_OfWhichNothingIsKnown_IsNotSaidTwice()
    {
        _world.Teams.TargetFault = new SendException(SendFailure.Ambiguous, "no answer");

        Assert.Empty(await _world.SayAsync(WorldPeople.Joost, "help", inChannel: true));
        Assert.Empty(_world.Teams.All);
    }

    [Fact]
    public async Task Answer_ThatCannotBeSentAtAll_IsNeverForEveryoneAndTheTurnStands()
    {
        _world.Teams.TargetFault = new SendException(SendFailure.Refused, "no");
        _world.Teams.Blocked.Add(WorldPeople.Joost.Id);

        var replies = await _world.SayAsync(WorldPeople.Joost, "taal", inChannel: true);

        Assert.Empty(replies);
        Assert.Empty(_world.Teams.All);
        Assert.Equal("en", (await _world.AskAsync(WorldPeople.Joost, "help")).Json.GetProperty("lang").GetString());
    }

    [Fact]
    public async Task Turn_ThatFails_SaysNothing()
    {
        await using var world = await BotWorld.StartAsync(builder =>
        {
            builder.Configuration["Regie:TargetedMessages"] = "true";
            builder.Services.AddSingleton<ITextCommand, BrokenCommand>();
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => world.SayAsync(WorldPeople.Joost, BrokenCommand.Word, inChannel: true));

        Assert.Empty(world.Teams.All);
    }

    [Fact]
    public async Task Setting_ThatMeansNothing_IsAClearError()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync("ja"));

        Assert.Equal("Regie:TargetedMessages is 'ja'. Use true or false.", fault.Message);
    }

    private static Task<BotWorld> StartAsync(string? setting) => BotWorld.StartAsync(builder => builder.Configuration["Regie:TargetedMessages"] = setting);

    private sealed class BrokenCommand : ITextCommand
    {
        public const string Word = "kapot";

        public IReadOnlyList<string> Words { get; } = [Word];

        public async Task RunAsync(RegieTurn turn, CancellationToken cancellationToken)
        {
            await turn.SayAsync("half", cancellationToken);
            throw new InvalidOperationException();
        }
    }
}
