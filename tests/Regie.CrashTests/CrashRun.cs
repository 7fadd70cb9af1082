using System.Diagnostics;
using System.Globalization;
using Regie.Bot.Storage;
using Regie.CrashTests.Facts;
using Regie.CrashTests.Harness;
using Regie.CrashTests.People;
using Regie.CrashTests.Teams;
using Regie.LocalTeams.Clock;

namespace Regie.CrashTests;

/// <summary>One run: bots on one store, a crowd, and somebody who kills the bots.</summary>
internal sealed class CrashRun(CrashOptions options, TestTeams teams) : IDisposable
{
    /// <summary>Short, so that a run is: what a dead process had claimed is taken up this long after.</summary>
    private const string Lease = "00:00:03";

    /// <summary>When nobody asks for anything, the bots have caught up long before this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private readonly ShiftableTimeProvider _clock = new(TimeProvider.System, WorkingClock.Ahead(TimeProvider.System));
    private readonly List<BotInstance> _bots = [];
    private readonly Journal _journal = new();

    /// <summary>Adds a bot.</summary>
    /// <param name="store">The settings of its store.</param>
    public void Add(IReadOnlyDictionary<string, string> store)
    {
        var settings = teams.Settings();
        foreach (var (name, value) in store)
            settings[name] = value;
        settings["Regie:Outbox:Lease"] = Lease;
        settings["Regie:Outbox:PollInterval"] = "00:00:01";
        settings["Regie:Outbox:FirstBackoff"] = "00:00:00.5";
        settings["Regie:Outbox:AmbiguityDelay"] = "00:00:01";
        _bots.Add(new BotInstance(string.Create(CultureInfo.InvariantCulture, $"bot-{_bots.Count + 1}"), _clock.Offset, settings));
    }

    /// <summary>Runs until so many were killed and everything that was begun has come to its end; then all bots are killed once more.</summary>
    /// <param name="store">Looks into the store beside the bots.</param>
    /// <returns>What is on record.</returns>
    public async Task<Audit> RunAsync(IDocumentStore store, CancellationToken cancellationToken)
    {
        using var delivery = new Delivery(teams, _bots, _clock);
        await Task.WhenAll(_bots.Select(bot => bot.StartAsync(cancellationToken)));
        var killer = new Killer(_bots, teams, Dice.For(options.Seed, "killer"));
        var killing = killer.KillAsync(options.Kills, cancellationToken);
        var crowd = new Crowd(options, teams, delivery, _journal);
        await Task.WhenAll(crowd.WorkAsync(() => !killing.IsCompleted, cancellationToken), killing);
        await SettleAsync(store, cancellationToken);
        await Task.WhenAll(_bots.Select(bot => bot.KillAsync(cancellationToken)));
        return await Audit.ReadAsync(store, _journal, teams, cancellationToken);
    }

    /// <summary>Everything that the bots wrote.</summary>
    public string Output => string.Join('\n', _bots.Select(bot => $"{bot.Name}:\n{bot.Output}"));

    public void Dispose()
    {
        foreach (var bot in _bots)
            bot.Dispose();
    }

    /// <summary>Waits until nothing is due, now or within the hour: claims have lapsed, doubts are resolved.</summary>
    private async Task SettleAsync(IDocumentStore store, CancellationToken cancellationToken)
    {
        for (var waited = Stopwatch.StartNew(); await Audit.BusyAsync(store, _clock.GetUtcNow().AddHours(1), cancellationToken) is > 0 and var busy;)
        {
            if (waited.Elapsed > Patience)
                throw new TimeoutException($"{busy} messages are never done.\n{Output}");
            await Task.Delay(Look, TimeProvider.System, cancellationToken);
        }
    }
}
