using Regie.CrashTests.Teams;

namespace Regie.CrashTests.Harness;

/// <summary>Kills one bot at a time, at random moments while it works, and starts it again.</summary>
internal sealed class Killer(IReadOnlyList<BotInstance> bots, TestTeams teams, Dice dice)
{
    /// <summary>So many calls of bots to Teams pass, at most, between one kill and the next.</summary>
    private const int MostCalls = 20;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestQuiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LastMoment = TimeSpan.FromMilliseconds(20);

    /// <summary>How often it killed.</summary>
    public int Kills { get; private set; }

    /// <summary>Kills that often.</summary>
    public async Task KillAsync(int times, CancellationToken cancellationToken)
    {
        while (Kills < times)
        {
            await MomentAsync(cancellationToken);
            var bot = bots[dice.Roll(bots.Count)];
            await bot.KillAsync(cancellationToken);
            Kills++;
            await bot.StartAsync(cancellationToken);
        }
    }

    /// <summary>A random moment of work: some calls on, and then anywhere between two.</summary>
    private async Task MomentAsync(CancellationToken cancellationToken)
    {
        var until = teams.Calls + 1 + dice.Roll(MostCalls);
        for (var quiet = TimeSpan.Zero; teams.Calls < until && quiet < LongestQuiet; quiet += Look)
            await Task.Delay(Look, TimeProvider.System, cancellationToken);
        await Task.Delay(dice.Time(LastMoment), TimeProvider.System, cancellationToken);
    }
}
