using System.Text.Json.Nodes;

namespace Regie.Testing.Cosmos;

/// <summary>How the account describes itself to the SDK.</summary>
internal static class GatewayAccount
{
    /// <summary>The address that test clients use; nothing goes out to it.</summary>
    public const string Endpoint = "https://cosmos.test/";

    /// <summary>The resource id of the one database: four bytes in base 64.</summary>
    public const string DatabaseRid = "AQAAAA==";

    /// <summary>What the SDK's query planner must know of the service. It has no defaults.</summary>
    private const string QueryEngine =
        """
        {"maxSqlQueryInputLength":262144,"maxJoinsPerSqlQuery":5,"maxLogicalAndPerSqlQuery":500,"maxLogicalOrPerSqlQuery":500,"maxUdfRefPerSqlQuery":10,
        "maxInExpressionItemsCount":16000,"queryMaxInMemorySortDocumentCount":500,"maxQueryRequestTimeoutFraction":0.9,"sqlAllowNonFiniteNumbers":false,
        "sqlAllowAggregateFunctions":true,"sqlAllowSubQuery":true,"sqlAllowScalarSubQuery":true,"allowNewKeywords":true,"sqlAllowLike":true,
        "sqlAllowGroupByClause":true,"maxSpatialQueryCells":12,"spatialMaxGeometryPointCount":256,"sqlAllowTop":true,"enableSpatialIndexing":true}
        """;

    /// <param name="endpoint">The address at which the account is reached.</param>
    public static JsonObject Description(string endpoint) => new()
    {
        ["id"] = "test",
        ["_rid"] = "test",
        ["_self"] = "",
        ["_dbs"] = "//dbs/",
        ["media"] = "//media/",
        ["addresses"] = "//addresses/",
        ["writableLocations"] = Locations(endpoint),
        ["readableLocations"] = Locations(endpoint),
        ["enableMultipleWriteLocations"] = false,
        ["userConsistencyPolicy"] = new JsonObject { ["defaultConsistencyLevel"] = "Session" },
        ["userReplicationPolicy"] = Replicas(),
        ["systemReplicationPolicy"] = Replicas(),
        ["readPolicy"] = new JsonObject { ["primaryReadCoefficient"] = 1, ["secondaryReadCoefficient"] = 1 },
        ["queryEngineConfiguration"] = QueryEngine,
    };

    public static JsonObject DatabaseDescription() => new()
    {
        ["id"] = CosmosGateway.Database,
        ["_rid"] = DatabaseRid,
        ["_self"] = $"dbs/{DatabaseRid}/",
        ["_etag"] = "\"0\"",
        ["_ts"] = 1,
    };

    private static JsonArray Locations(string endpoint) => [new JsonObject { ["name"] = "Test", ["databaseAccountEndpoint"] = endpoint }];

    private static JsonObject Replicas() => new() { ["asyncReplication"] = false, ["minReplicaSetSize"] = 1, ["maxReplicasetSize"] = 4 };
}
