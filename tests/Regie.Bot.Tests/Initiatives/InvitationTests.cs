using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Storage;
using Regie.Bot.Tests.World;
using Xunit;

namespace Regie.Bot.Tests.Initiatives;

/// <summary>Nobody gets the same invitation twice, whatever held one of them up.</summary>
public sealed class InvitationTests : IAsyncLifetime
{
    private const string Again = "Kijk nog eens naar deze vragen";

    private static readonly IReadOnlyDictionary<string, string> TwoMismatches =
        SampleAnswers.Aligned.With(("staff.leftBehind", "no"), ("socialStatute.fit", "missing"));

    private BotWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task InvitationOfAnEarlierRound_HeldUpUntilTheNext_IsNotSent()
    {
        _world.Teams.Unanswered.Add(WorldPeople.Joost.Id);
        await DecideAsync();

        await ReconsiderAsync("no-plan-for-left-behind");
        await SettleAsync();

        Assert.Single(InvitedAgain());
        Assert.Equal(OutboxState.Cancelled, (await InvitationsAsync()).Single(message => message.Id.StartsWith("out-invite-1-", StringComparison.Ordinal)).State);
    }

    [Fact]
    public async Task Invitation_WhenMoreTopicsAreOpened_IsAnotherOneOnRecord()
    {
        await DecideAsync();
        await ReconsiderAsync("no-plan-for-left-behind");
        await _world.AnswerAllAsync(WorldPeople.Joost);

        await ReconsiderAsync("staff-without-statute");
        await SettleAsync();

        Assert.Equal(2, InvitedAgain().Count);
        Assert.Contains("Sociaal statuut", InvitedAgain()[1].Card!.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await InvitationsAsync()).Count(message => message is { State: OutboxState.Done, Resent: 0 }));
    }

    [Fact]
    public async Task InvitationThatMayHaveArrived_WhenMoreTopicsAreOpened_IsNotSentBesideTheNewOne()
    {
        await DecideAsync();
        _world.Teams.Unanswered.Add(WorldPeople.Joost.Id);
        await ReconsiderAsync("no-plan-for-left-behind");
        await _world.AnswerAllAsync(WorldPeople.Joost);

        await ReconsiderAsync("staff-without-statute");
        await SettleAsync();

        Assert.Equal(2, InvitedAgain().Count);
    }

    [Fact]
    public async Task InvitationThatMayHaveArrived_ToSomeoneWhoDidNotAnswer_IsSentOnceMore()
    {
        _world.Teams.Unanswered.Add(WorldPeople.Joost.Id);
        await _world.StartCheckAsync([WorldPeople.Joost], [WorldPeople.Marieke]);

        await SettleAsync();

        Assert.Equal(2, _world.Teams.In(WorldPeople.Joost.Id).Count);
        Assert.Equal(1, Assert.Single(await InvitationsAsync()).Resent);
    }

    /// <summary>Two people answer everything, and the verdict alerts Marieke to two mismatches.</summary>
    private async Task DecideAsync()
    {
        await _world.StartCheckAsync([WorldPeople.Joost, WorldPeople.Fatima], [WorldPeople.Marieke]);
        await _world.AnswerAllAsync(WorldPeople.Joost, TwoMismatches);
        await _world.AnswerAllAsync(WorldPeople.Fatima, TwoMismatches);
        await _world.PumpAsync();
    }

    private async Task ReconsiderAsync(string rule)
    {
        var alert = _world.Teams.In(WorldPeople.Marieke.Id)
            .Select(post => post.Card!)
            .Last(card => card.Verbs.Contains("alert.reconsider") && card.Data("alert.reconsider").GetProperty("rule").GetString() == rule);
        await _world.ClickAsync(WorldPeople.Marieke, alert, "alert.reconsider");
        await _world.PumpAsync();
    }

    /// <summary>Doubts are resolved.</summary>
    private async Task SettleAsync()
    {
        for (var minute = 0; minute < 5; minute++)
            await _world.PassAsync(TimeSpan.FromMinutes(1));
    }

    private List<Posted> InvitedAgain() =>
        [.. _world.Teams.In(WorldPeople.Joost.Id).Where(post => post.Card!.Text.Contains(Again, StringComparison.Ordinal))];

    private async Task<List<OutboxMessage>> InvitationsAsync()
    {
        var check = _world.Campaign().Data("initiative.refresh").GetProperty("initiative").GetString()!;
        var all = await new DocumentSession(_world.Store).LoadAllAsync<OutboxMessage>(check, TestContext.Current.CancellationToken);
        return [.. all.Where(message => message.Type == CampaignWork.InviteType && message.Subject == WorldPeople.Joost.Key.Value)];
    }
}
