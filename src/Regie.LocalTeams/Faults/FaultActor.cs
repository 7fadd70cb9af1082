using System.Globalization;
using Regie.LocalTeams.Clock;
using Regie.LocalTeams.Connector;

namespace Regie.LocalTeams.Faults;

/// <summary>Lets a connector call fail.</summary>
internal sealed class FaultActor(ShiftableTimeProvider clock)
{
    public async ValueTask<object?> ActAsync(FaultSettings fault, HttpContext context, Func<ValueTask<object?>> call)
    {
        switch (fault.Connector)
        {
            case FaultMode.TooManyRequests:
                context.Response.Headers.RetryAfter = fault.RetryAfter.ToString(CultureInfo.InvariantCulture);
                return ConnectorFilter.Error(429, "Throttled", "API calls quota exceeded.");
            case FaultMode.BadGateway:
                return ConnectorFilter.Error(502, "BadGateway", "Bad gateway.");
            case FaultMode.TimeoutBefore:
                return await HoldAsync(fault, context);
            case FaultMode.TimeoutAfter:
                await call();
                return await HoldAsync(fault, context);
            case FaultMode.None:
            default:
                return await call();
        }
    }

    private async Task<IResult> HoldAsync(FaultSettings fault, HttpContext context)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(fault.Hold), clock.Real, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The caller gave up first.
        }

        context.Abort();
        return Results.Empty;
    }
}
