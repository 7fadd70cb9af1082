using System.Text.Json.Nodes;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.People;

namespace Regie.LocalTeams.Connector;

/// <summary>The team and its channels.</summary>
internal static class TeamEndpoints
{
    public static void MapTeams(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v3/teams/{teamId}", (string teamId, ConnectorChats chats, Municipality municipality) =>
        {
            var team = Find(teamId, chats, municipality);
            return JsonResult.Of(new JsonObject
            {
                ["id"] = team.Id,
                ["name"] = team.Name,
                ["aadGroupId"] = team.AadGroupId,
                ["channelCount"] = team.Channels.Count,
                ["memberCount"] = municipality.People.Count,
            });
        });
        routes.MapGet("/v3/teams/{teamId}/conversations", (string teamId, ConnectorChats chats, Municipality municipality) =>
        {
            var channels = Find(teamId, chats, municipality).Channels.Select(channel =>
                (JsonNode)new JsonObject { ["id"] = channel.Id, ["name"] = channel.IsGeneral ? null : channel.Name });
            return JsonResult.Of(new JsonObject { ["conversations"] = new JsonArray([.. channels]) });
        });
    }

    private static Team Find(string teamId, ConnectorChats chats, Municipality municipality)
    {
        if (teamId != municipality.Team.Id)
            throw new ConnectorException(404, "NotFound", "The team was not found.");
        chats.Readable(teamId);
        return municipality.Team;
    }
}
