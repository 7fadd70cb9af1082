using Regie.LocalTeams.Bot;
using Regie.LocalTeams.Faults;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.Live;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.PageApi;

/// <summary>What must go wrong. A change is the whole picture: what is left out goes right again.</summary>
internal static class FaultEndpoints
{
    public static void MapFaults(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/faults", (FaultPlan faults) => Show(faults));
        routes.MapPost("/faults", async (
            HttpRequest request, FaultPlan faults, Installations installations, Municipality municipality, ChatEvents events,
            CancellationToken cancellationToken) =>
        {
            var wanted = await ApiBody.ReadAsync(request, LocalTeamsJson.Default.FaultSettings, cancellationToken);
            Check(wanted, municipality);
            installations.Change(faults.Set(wanted).Uninstalled, wanted.Uninstalled);
            events.Chats();
            return Show(faults);
        });
    }

    private static void Check(FaultSettings wanted, Municipality municipality)
    {
        var sound = Enum.IsDefined(wanted.Connector)
            && wanted.Remaining is null or (> 0 and <= 1_000_000)
            && wanted.RetryAfter is >= 0 and <= 3600
            && wanted.Hold is >= 0 and <= 3600
            && wanted.RosterPage is null or (> 0 and <= 500);
        if (!sound)
            throw ApiException.Bad("badField", "A number or mode is out of range.");
        if (!wanted.Blocked.All(key => municipality.FindByKey(key) is not null)
            || !wanted.Uninstalled.All(key => key == FaultPlan.Team || municipality.FindByKey(key) is not null))
            throw ApiException.Bad("unknownPerson", "A list names someone who is not there.");
    }

    private static IResult Show(FaultPlan faults) => Results.Json(faults.Current, LocalTeamsJson.Default.FaultSettings);
}
