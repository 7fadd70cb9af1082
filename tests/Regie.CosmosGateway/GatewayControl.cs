using Regie.Testing.Cosmos;

namespace Regie.CosmosGateway;

/// <summary>How a test in another process tells the gateway what goes wrong, and asks what it cost.</summary>
internal static class GatewayControl
{
    /// <summary>Adds <c>POST /_gateway/faults?fault=…&amp;writes=true&amp;times=1</c>, <c>DELETE /_gateway/faults</c>, and <c>GET</c> and <c>DELETE /_gateway/tally</c>.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/_gateway/faults", (Testing.Cosmos.CosmosGateway gateway, GatewayFault fault, bool writes, int times) => gateway.Faults.Add(fault, writes, times));
        routes.MapDelete("/_gateway/faults", (Testing.Cosmos.CosmosGateway gateway) => gateway.Faults.Clear());
        routes.MapGet("/_gateway/tally", (Testing.Cosmos.CosmosGateway gateway) => Results.Json(new
        {
            reads = gateway.Tally.Reads,
            writes = gateway.Tally.Writes,
            requestUnits = gateway.Tally.RequestUnits,
        }));
        routes.MapDelete("/_gateway/tally", (Testing.Cosmos.CosmosGateway gateway) => gateway.Tally.Reset());
    }
}
