using System.Net;
using System.Text.Json.Nodes;

namespace Regie.Testing.Cosmos;

/// <summary>What is done to a document. The values are those of the protocol's batches.</summary>
internal enum GatewayOperationKind
{
    Create = 0,
    Read = 2,
    Delete = 4,
    Replace = 5,
    Upsert = 20,
}

/// <summary>One operation on one document.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Id">The id that the request names; null where the body does.</param>
/// <param name="Body">The new document; null when there is none.</param>
/// <param name="IfMatch">The ETag that must be there; null for any.</param>
internal sealed record GatewayOperation(GatewayOperationKind Kind, string? Id, JsonObject? Body, string? IfMatch);

/// <summary>How an operation ended.</summary>
internal sealed record GatewayResult(HttpStatusCode Status, JsonObject? Item = null, int SubStatus = 0, double Charge = 1)
{
    public string? ETag => (string?)Item?["_etag"];
}
