using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;
using Regie.Bot.Tests.World;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Tests.Commands;

/// <summary>A leader sees in "status" which messages did not arrive, and why; nobody else does.</summary>
public sealed class UndeliveredTests : IAsyncLifetime
{
    private BotWorld _world = null!;

    public async ValueTask InitializeAsync()
    {
        _world = await BotWorld.StartAsync();
        await _world.StartCheckAsync([WorldPeople.Joost]);
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData("Blocked: 403 MessageWritesBlocked", "uitnodiging aan Joost Bakker: de bot is geblokkeerd")]
    [InlineData("NotInstalled: 403", "uitnodiging aan Joost Bakker: de app is daar niet geïnstalleerd")]
    [InlineData("Gone: 404", "uitnodiging aan Joost Bakker: de chat of het kanaal bestaat niet meer")]
    [InlineData("Refused: 400 BadArgument", "uitnodiging aan Joost Bakker: Teams weigerde het")]
    [InlineData("Given up after 100 tries. Transient: 503", "uitnodiging aan Joost Bakker: het lukte een dag lang niet")]
    [InlineData("The person cannot be reached, and the check has no channel.", "uitnodiging aan Joost Bakker: er was geen weg naartoe")]
    [InlineData(null, "uitnodiging aan Joost Bakker: er was geen weg naartoe")]
    public async Task Status_OfTheLeader_SaysWhyAMessageIsDead(string? reason, string expected)
    {
        await EndAsync(CampaignWork.InviteType, WorldPeople.Joost.Key.Value, OutboxState.Dead, reason);

        var card = await _world.AskAsync(WorldPeople.Sanne, "status");

        Assert.Contains(expected, card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("403", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_OfTheLeader_SaysWhatMayHaveArrived()
    {
        await EndAsync(VerdictWork.PostType, "1", OutboxState.Ambiguous, "It may have arrived.");

        var card = await _world.AskAsync(WorldPeople.Sanne, "status");

        Assert.Contains("oordeel in het kanaal: misschien wel aangekomen", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_InTheChannel_NamesNobody()
    {
        await EndAsync(CampaignWork.InviteType, WorldPeople.Joost.Key.Value, OutboxState.Dead, "Blocked: 403");

        var card = await _world.AskAsync(WorldPeople.Sanne, "status", inChannel: true);

        Assert.Contains("uitnodiging: de bot is geblokkeerd", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Joost", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_OfSomeoneElse_DoesNotTell()
    {
        await EndAsync(CampaignWork.InviteType, WorldPeople.Joost.Key.Value, OutboxState.Dead, "Blocked: 403");

        var card = await _world.AskAsync(WorldPeople.Joost, "status");

        Assert.DoesNotContain("geblokkeerd", card.Text, StringComparison.Ordinal);
    }

    private async Task EndAsync(string type, string subject, OutboxState state, string? reason)
    {
        var session = new DocumentSession(_world.Store);
        session.Upsert(new OutboxMessage
        {
            Partition = _world.Campaign().Data("initiative.refresh").GetProperty("initiative").GetString()!,
            Id = "out-test",
            Type = type,
            Subject = subject,
            State = state,
            Reason = reason,
            SettledAt = _world.Time.GetUtcNow(),
        });
        await session.CommitAsync(TestContext.Current.CancellationToken);
    }
}
