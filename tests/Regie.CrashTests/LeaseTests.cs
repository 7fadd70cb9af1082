using System.Text.Json;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;
using Regie.CrashTests.Facts;
using Regie.CrashTests.Harness;
using Regie.CrashTests.People;
using Regie.CrashTests.Teams;
using Regie.LocalTeams.Clock;

namespace Regie.CrashTests;

/// <summary>A bot dies while it is sending. Its work is taken up when its lease lapses by the clock, and not before.</summary>
public sealed class LeaseTests : IAsyncDisposable
{
    /// <summary>What <c>Regie:Outbox:Lease</c> is when nothing is set.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ShiftableTimeProvider _clock = new(TimeProvider.System, WorkingClock.Ahead(TimeProvider.System));
    private readonly List<BotInstance> _bots = [];
    private readonly Journal _journal = new();
    private readonly TaskCompletionSource _never = new();
    private TestTeams _teams = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Bot_DiesWhileSending_AnotherSendsItWhenItsLeaseLapses(int bots)
    {
        using var gateway = await GatewayProcess.StartAsync(Cancellation);
        using var store = gateway.OpenStore();
        await StartAsync(gateway.Settings(), bots);

        var (fact, dead) = await DieWhileInvitingAsync();
        await LapseAsync(fact, [.. _bots.Where(bot => bot != dead)]);

        Assert.NotEqual(dead.Name, Assert.Single(Told(fact)).Instance);
        Assert.True(await IsOnRecordAsync(store, fact));
    }

    [Fact]
    public async Task Bot_DiesWhileSending_SendsItAfterItsRestartWhenItsLeaseLapses()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "regie.db");
        await StartAsync(new Dictionary<string, string> { ["Regie:Sqlite:Path"] = path }, bots: 1);

        var (fact, dead) = await DieWhileInvitingAsync();
        await dead.StartAsync(Cancellation);
        await LapseAsync(fact, _bots);

        Assert.Single(Told(fact));
        await using var store = SqliteDocumentStore.Open(path);
        Assert.True(await IsOnRecordAsync(store, fact));
    }

    public async ValueTask DisposeAsync()
    {
        _never.TrySetCanceled(CancellationToken.None);
        foreach (var bot in _bots)
            bot.Dispose();
        await _teams.DisposeAsync();
    }

    private async Task StartAsync(Dictionary<string, string> store, int bots)
    {
        _teams = await TestTeams.StartAsync(Cancellation);
        var settings = _teams.Settings().Concat(store).ToDictionary();
        for (var bot = 1; bot <= bots; bot++)
            _bots.Add(new BotInstance($"bot-{bot}", _clock.Offset, settings));
        await Task.WhenAll(_bots.Select(bot => bot.StartAsync(Cancellation)));
    }

    /// <summary>A check starts, and whoever sends the first invitation dies before Teams has taken it.</summary>
    private async Task<(Fact Told, BotInstance Dead)> DieWhileInvitingAsync()
    {
        var caught = new TaskCompletionSource<(Fact Told, string Instance)>(TaskCreationOptions.RunContinuationsAsynchronously);
        _teams.Before = post =>
            Fact.Of(post) is { Type: "invite" } invitation && caught.TrySetResult((invitation, post.Instance)) ? _never.Task : Task.CompletedTask;
        await BeginAsync(Tenant.Leaders[0]);
        var (told, instance) = await caught.Task.WaitAsync(Patience, TimeProvider.System, Cancellation);
        var dead = _bots.Single(bot => bot.Name == instance);
        await dead.KillAsync(Cancellation);
        return (told, dead);
    }

    /// <summary>The lease lapses. Just before it does, the bots work, and have not touched what is not theirs.</summary>
    private async Task LapseAsync(Fact fact, IReadOnlyList<BotInstance> alive)
    {
        var last = TimeSpan.FromSeconds(15);
        await Task.WhenAll(alive.Select(bot => bot.AdvanceAsync(Lease - last)));
        var other = await BeginAsync(Tenant.Leaders[1]);
        foreach (var person in other.Respondents)
            await UntilAsync(post => Fact.Of(post) is { Type: "invite" } invitation && invitation.Check == other.Id && post.Conversation == person.Chat);
        Assert.Empty(Told(fact));

        await Task.WhenAll(alive.Select(bot => bot.AdvanceAsync(last)));
        await UntilAsync(post => Fact.Of(post) == fact);
    }

    private async Task<Check> BeginAsync(Persona person)
    {
        using var delivery = new Delivery(_teams, _bots, _clock);
        var hand = new Hand(person, delivery, _journal, Dice.For(1, person.Key));
        return await new Leader(hand, _teams, delivery, _journal, Tenant.Respondents.Count).StartAsync(Cancellation);
    }

    private IEnumerable<Post> Told(Fact fact) => _teams.Posts.Where(post => Fact.Of(post) == fact);

    private async Task UntilAsync(Func<Post, bool> isThere)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void See(Post post)
        {
            if (isThere(post))
                arrived.TrySetResult();
        }

        _teams.Posted += See;
        if (_teams.Posts.Any(isThere))
            arrived.TrySetResult();
        await arrived.Task.WaitAsync(Patience, TimeProvider.System, Cancellation);
        _teams.Posted -= See;
    }

    /// <summary>Nobody knew whether it had arrived: that it was sent once more is remembered.</summary>
    private static async Task<bool> IsOnRecordAsync(IDocumentStore store, Fact fact)
    {
        var documents = await store.ReadKindAsync(fact.Check, OutboxMessage.Kind, Cancellation);
        return documents
            .Select(document => JsonSerializer.Deserialize(document.Body.Span, OutboxMessage.Json)!)
            .Single(message => Fact.Of(message) == fact)
            .Resent == 1;
    }
}
