namespace Regie.LocalTeams.Connector;

/// <summary>The connector REST API, under the service URL.</summary>
internal static class ConnectorApi
{
    public static void MapConnector(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/teams").AddEndpointFilter<RouteGroupBuilder, ConnectorFilter>();
        group.MapConversations();
        group.MapActivities();
        group.MapMembers();
        group.MapTeams();
        group.Map("/{**rest}", IResult () => throw new ConnectorException(404, "NotFound", "There is no such operation."));
    }
}
