using Microsoft.Azure.Cosmos.Serialization.HybridRow.Layouts;
using Namespace = Microsoft.Azure.Cosmos.Serialization.HybridRow.Schemas.Namespace;

namespace Regie.Testing.Cosmos;

/// <summary>The two row layouts of the batch protocol, as the SDK has them.</summary>
internal static class BatchLayouts
{
    private const string Schema =
        """
        { "name": "Microsoft.Azure.Cosmos.BatchApi", "version": "v1", "schemas": [
          { "name": "BatchOperation", "id": 2145473648, "type": "schema", "properties": [
            { "path": "operationType", "type": { "type": "int32", "storage": "fixed" } },
            { "path": "resourceType", "type": { "type": "int32", "storage": "fixed" } },
            { "path": "partitionKey", "type": { "type": "utf8", "storage": "variable" } },
            { "path": "effectivePartitionKey", "type": { "type": "binary", "storage": "variable" } },
            { "path": "id", "type": { "type": "utf8", "storage": "variable" } },
            { "path": "binaryId", "type": { "type": "binary", "storage": "variable" } },
            { "path": "resourceBody", "type": { "type": "binary", "storage": "variable" } },
            { "path": "indexingDirective", "type": { "type": "utf8", "storage": "sparse" } },
            { "path": "ifMatch", "type": { "type": "utf8", "storage": "sparse" } },
            { "path": "ifNoneMatch", "type": { "type": "utf8", "storage": "sparse" } },
            { "path": "timeToLiveInSeconds", "type": { "type": "int32", "storage": "sparse" } },
            { "path": "minimalReturnPreference", "type": { "type": "bool", "storage": "sparse" } } ] },
          { "name": "BatchResult", "id": 2145473649, "type": "schema", "properties": [
            { "path": "statusCode", "type": { "type": "int32", "storage": "fixed" } },
            { "path": "subStatusCode", "type": { "type": "int32", "storage": "fixed" } },
            { "path": "eTag", "type": { "type": "utf8", "storage": "variable" } },
            { "path": "resourceBody", "type": { "type": "binary", "storage": "variable" } },
            { "path": "retryAfterMilliseconds", "type": { "type": "uint32", "storage": "sparse" } },
            { "path": "requestCharge", "type": { "type": "float64", "storage": "sparse" } } ] } ] }
        """;

    private static readonly Namespace Known = Namespace.Parse(Schema);

    public static LayoutResolverNamespace Resolver { get; } = new(Known);

    public static Layout Result { get; } = Resolver.Resolve(Known.Schemas.Single(schema => schema.Name == "BatchResult").SchemaId);
}
