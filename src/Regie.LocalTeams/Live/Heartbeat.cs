using Regie.LocalTeams.Clock;

namespace Regie.LocalTeams.Live;

/// <summary>A sign of life on every stream, so that a page notices a dead connection.</summary>
internal sealed class Heartbeat(ChatEvents events, ShiftableTimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock.Real);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                events.Heartbeat();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }
}
