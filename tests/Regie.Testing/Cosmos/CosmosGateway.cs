using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Regie.Testing.Cosmos;

/// <summary>
/// A stand-in for Azure Cosmos DB behind the unmodified SDK: the HTTP gateway of one account with one database, in memory. Strict about what the
/// service is strict about (partition keys, ETags, limits of a batch, what may be ordered by), and it fails when it is told to.
/// </summary>
public sealed class CosmosGateway(TimeProvider? time = null) : HttpMessageHandler
{
    /// <summary>The database of the account.</summary>
    public const string Database = "regie";

    private readonly ConcurrentDictionary<string, GatewayContainer> _containers = new(StringComparer.Ordinal);
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly Lock _gate = new();

    /// <summary>Faults to come.</summary>
    public GatewayFaults Faults { get; } = new();

    /// <summary>What was asked, and what it would have cost.</summary>
    public GatewayTally Tally { get; } = new();

    /// <summary>Makes a container, as the infrastructure code does.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="partitionKey">The path of its partition key, "/partition".</param>
    /// <param name="indexed">The properties that are indexed.</param>
    public GatewayContainer AddContainer(string name, string partitionKey, params IReadOnlyCollection<string> indexed) =>
        _containers[name] = new GatewayContainer(name, _containers.Count + 1, partitionKey, indexed, _time);

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = await GatewayRequest.ReadAsync(request, cancellationToken);
        var fault = call.IsData ? Faults.Next(call.IsWrite) : null;
        if (fault is not null)
            await fault.BeforeAsync(_time, cancellationToken);
        GatewayAnswer answer;
        lock (_gate)
            answer = fault?.Instead() ?? Route(call);
        Tally.Add(call, answer);
        if (fault is not null)
            await fault.AfterAsync(_time, cancellationToken);
        return (fault?.AfterAnswer() ?? answer).ToResponse(request);
    }

    private GatewayAnswer Route(GatewayRequest call)
    {
        if (call.Header("authorization") is null || call.Header("x-ms-date") is null || call.Header("x-ms-version") is null)
            return GatewayAnswer.Error(HttpStatusCode.Unauthorized, "A request is signed, dated, and says which version of the protocol it speaks.");
        if (call.Path is [])
            return GatewayAnswer.Of(HttpStatusCode.OK, GatewayAccount.Description(call.Origin));
        if (call.Path is not ["dbs", Database or GatewayAccount.DatabaseRid, ..])
            return GatewayAnswer.Error(HttpStatusCode.NotFound, "There is no such database.", 1003);
        if (call.Path.Length == 2)
            return GatewayAnswer.Of(HttpStatusCode.OK, GatewayAccount.DatabaseDescription());
        var container = _containers.Values.FirstOrDefault(known => known.Name == call.Path[3] || known.Rid == call.Path[3]);
        if (container is null)
            return GatewayAnswer.Error(HttpStatusCode.NotFound, "There is no such container.", 1003);
        return call.Path switch
        {
            [_, _, _, _] => GatewayAnswer.Of(HttpStatusCode.OK, container.Description()),
            [_, _, _, _, "pkranges"] => Ranges(call, container),
            [_, _, _, _, "docs", ..] => Documents(call, container),
            _ => GatewayAnswer.Error(HttpStatusCode.NotFound, "The gateway does not know " + string.Join('/', call.Path)),
        };
    }

    /// <summary>One physical partition holds everything.</summary>
    private static GatewayAnswer Ranges(GatewayRequest call, GatewayContainer container)
    {
        const string Version = "\"1\"";
        return call.Header("If-None-Match") == Version
            ? GatewayAnswer.NotModified(Version)
            : GatewayAnswer.Of(HttpStatusCode.OK, container.Ranges(), Version);
    }

    private static GatewayAnswer Documents(GatewayRequest call, GatewayContainer container)
    {
        if (call.IsQueryPlan)
            return GatewayAnswer.Error(HttpStatusCode.BadRequest, "The SDK plans its queries itself: see CosmosTestClient.");
        if (call.IsBatch)
            return GatewayBatch.Apply(container, call);
        if (call is { IsQuery: true, PartitionKey: null, SpansPartitions: false })
            return GatewayAnswer.Error(HttpStatusCode.BadRequest, "A query without a partition key must say that it spans partitions.");
        if (call.IsQuery)
            return GatewayQueries.Run(container, call);
        if (call.PartitionKey is not { } partition)
            return GatewayAnswer.Error(HttpStatusCode.BadRequest, "A partition key is needed.", 1001);

        var id = call.Path.Length > 5 ? call.Path[5] : null;
        var kind = (call.Method, call.IsUpsert) switch
        {
            ("GET", _) => GatewayOperationKind.Read,
            ("POST", true) => GatewayOperationKind.Upsert,
            ("POST", false) => GatewayOperationKind.Create,
            ("PUT", _) => GatewayOperationKind.Replace,
            ("DELETE", _) => GatewayOperationKind.Delete,
            _ => throw new NotSupportedException(string.Create(CultureInfo.InvariantCulture, $"The gateway does not know {call.Method} of a document.")),
        };
        var result = container.Apply(partition, new GatewayOperation(kind, id, call.Body.Length == 0 ? null : (JsonObject)JsonNode.Parse(call.Body.Span)!, call.Header("If-Match")));
        if (kind == GatewayOperationKind.Read && result.ETag is { } etag && call.Header("If-None-Match") == etag)
            return GatewayAnswer.NotModified(etag);
        return result.Status < HttpStatusCode.BadRequest
            ? GatewayAnswer.Of(result.Status, result.Item, result.ETag) with { Charge = result.Charge }
            : GatewayAnswer.Error(result.Status, "The document is not as expected.", result.SubStatus) with { Charge = result.Charge };
    }
}
