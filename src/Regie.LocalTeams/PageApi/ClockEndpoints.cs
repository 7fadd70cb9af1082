using System.Xml;
using Regie.LocalTeams.Clock;
using Regie.LocalTeams.Json;

namespace Regie.LocalTeams.PageApi;

/// <summary>The clock that Teams and the bot share.</summary>
internal static class ClockEndpoints
{
    public static void MapClock(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/clock", (ShiftableTimeProvider clock) => Show(clock));
        routes.MapPost("/clock", async (HttpRequest request, ShiftableTimeProvider clock, TeamsClock mover, CancellationToken cancellationToken) =>
        {
            var body = await ApiBody.ReadAsync(request, cancellationToken);
            var shift = ClockShift.Read(body, clock.GetUtcNow())
                ?? throw ApiException.Bad("badTime", "Give advance (P1DT2H or 01:00:00) or to (an ISO time): forward, ten years at most and not beyond 2100.");
            mover.Advance(shift);
            return Show(clock);
        });
    }

    private static IResult Show(ShiftableTimeProvider clock) =>
        Results.Json(new ClockView(clock.GetUtcNow(), XmlConvert.ToString(clock.Offset)), LocalTeamsJson.Default.ClockView);
}
