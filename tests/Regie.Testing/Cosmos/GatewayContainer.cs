using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Regie.Testing.Cosmos;

/// <summary>A container: documents by partition and id.</summary>
public sealed class GatewayContainer
{
    /// <summary>The most bytes of a document.</summary>
    internal const int LargestItem = 2 * 1024 * 1024;

    private const int PartitionKeyMismatch = 1001;

    private readonly int _number;
    private readonly string _partitionKey;
    private readonly HashSet<string> _indexed;
    private readonly TimeProvider _time;
    private Dictionary<(string Partition, string Id), JsonObject> _items = [];
    private long _changes;

    internal GatewayContainer(string name, int number, string partitionKey, IReadOnlyCollection<string> indexed, TimeProvider time)
    {
        _time = time;
        Name = name;
        _number = number;
        _partitionKey = partitionKey.TrimStart('/');
        _indexed = new HashSet<string>(indexed, StringComparer.Ordinal) { "id", "_ts" };
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its resource id: that of the database, and four bytes.</summary>
    internal string Rid => Convert.ToBase64String([.. Convert.FromBase64String(GatewayAccount.DatabaseRid), 0x80, 0, 0, (byte)_number]).Replace('/', '-');

    /// <summary>The documents, in the order in which they were last written.</summary>
    internal IEnumerable<JsonObject> Items(string? partition) =>
        _items.Where(item => (partition is null || item.Key.Partition == partition) && IsAlive(item.Value)).Select(item => item.Value).OrderBy(item => (long)item["_change"]!);

    internal bool IsIndexed(string property) => _indexed.Contains(property);

    /// <summary>Changes a document as a program that is newer, or broken, might.</summary>
    public void Edit(string partition, string id, Action<JsonObject> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        edit(_items[(partition, id)]);
    }

    /// <summary>Applies all operations, or none of them.</summary>
    internal List<GatewayResult> ApplyAll(string partition, IReadOnlyList<GatewayOperation> operations)
    {
        var before = new Dictionary<(string, string), JsonObject>(_items);
        var results = new List<GatewayResult>();
        foreach (var operation in operations)
        {
            results.Add(Apply(partition, operation));
            if (results[^1].Status < HttpStatusCode.BadRequest)
                continue;
            _items = before;
            var failed = results.Count - 1;
            return [.. operations.Select((_, i) => i == failed ? results[i] : new GatewayResult(HttpStatusCode.FailedDependency))];
        }
        return results;
    }

    /// <summary>Applies one operation.</summary>
    internal GatewayResult Apply(string partition, GatewayOperation operation)
    {
        var id = operation.Id ?? (string?)operation.Body?["id"];
        if (string.IsNullOrEmpty(id) || id.Length > 255 || id.AsSpan().ContainsAny("/\\?#"))
            return new GatewayResult(HttpStatusCode.BadRequest);
        var current = _items.GetValueOrDefault((partition, id)) is { } found && IsAlive(found) ? found : null;
        if (Refusal(operation, current, partition, id) is { } refused)
            return refused;
        switch (operation.Kind)
        {
            case GatewayOperationKind.Read:
                return new GatewayResult(HttpStatusCode.OK, current, Charge: RequestCharge.OfRead(current!));
            case GatewayOperationKind.Delete:
                _items.Remove((partition, id));
                return new GatewayResult(HttpStatusCode.NoContent, Charge: RequestCharge.OfWrite(current!, _indexed, isReplacement: false));
            default:
                var item = Stamp(operation.Body!);
                _items[(partition, id)] = item;
                return new GatewayResult(
                    current is null ? HttpStatusCode.Created : HttpStatusCode.OK, item, Charge: RequestCharge.OfWrite(item, _indexed, isReplacement: current is not null));
        }
    }

    internal JsonObject Description() => new()
    {
        ["id"] = Name,
        ["_rid"] = Rid,
        ["_self"] = $"dbs/{GatewayAccount.DatabaseRid}/colls/{Rid}/",
        ["_etag"] = "\"0\"",
        ["_ts"] = 1,
        ["partitionKey"] = new JsonObject { ["paths"] = new JsonArray($"/{_partitionKey}"), ["kind"] = "Hash", ["version"] = 2 },
        ["defaultTtl"] = -1,
        ["indexingPolicy"] = new JsonObject
        {
            ["indexingMode"] = "consistent",
            ["automatic"] = true,
            ["includedPaths"] = new JsonArray([.. _indexed.Select(property => new JsonObject { ["path"] = $"/{property}/?" })]),
            ["excludedPaths"] = new JsonArray(new JsonObject { ["path"] = "/*" }),
        },
    };

    internal JsonObject Ranges() => new()
    {
        ["_rid"] = Rid,
        ["_count"] = 1,
        ["PartitionKeyRanges"] = new JsonArray(new JsonObject
        {
            ["id"] = "0", ["_rid"] = Rid, ["_self"] = "", ["_etag"] = "\"0\"", ["_ts"] = 1, ["minInclusive"] = "", ["maxExclusive"] = "FF",
            ["ridPrefix"] = 0, ["throughputFraction"] = 1, ["status"] = "online", ["parents"] = new JsonArray(), ["lsn"] = 1,
        }),
    };

    /// <summary>The time to live counts from the last change; -1, or none at all: it stays.</summary>
    private bool IsAlive(JsonObject item) =>
        (int?)item["ttl"] is not (> 0 and var ttl) || (long)item["_ts"]! + ttl > _time.GetUtcNow().ToUnixTimeSeconds();

    private GatewayResult? Refusal(GatewayOperation operation, JsonObject? current, string partition, string id)
    {
        var writes = operation.Kind is GatewayOperationKind.Create or GatewayOperationKind.Replace or GatewayOperationKind.Upsert;
        if (writes && (string?)operation.Body?[_partitionKey] != partition)
            return new GatewayResult(HttpStatusCode.BadRequest, SubStatus: PartitionKeyMismatch);
        if (writes && ((string?)operation.Body?["id"] != id || RequestCharge.Size(operation.Body!) > LargestItem))
            return new GatewayResult((string?)operation.Body?["id"] != id ? HttpStatusCode.BadRequest : HttpStatusCode.RequestEntityTooLarge);
        return operation.Kind switch
        {
            GatewayOperationKind.Create when current is not null => new GatewayResult(HttpStatusCode.Conflict),
            GatewayOperationKind.Create or GatewayOperationKind.Upsert when current is null => null,
            _ when current is null => new GatewayResult(HttpStatusCode.NotFound),
            GatewayOperationKind.Read => null,
            _ when operation.IfMatch is { Length: > 0 } etag and not "*" && etag != (string?)current["_etag"] => new GatewayResult(HttpStatusCode.PreconditionFailed),
            _ => null,
        };
    }

    private JsonObject Stamp(JsonObject body)
    {
        var item = (JsonObject)body.DeepClone();
        var change = ++_changes;
        item["_rid"] = Convert.ToBase64String([.. Convert.FromBase64String(Rid.Replace('-', '/')), .. BitConverter.GetBytes(change)]).Replace('/', '-');
        item["_self"] = "";
        item["_etag"] = string.Create(CultureInfo.InvariantCulture, $"\"{change:x8}-0000-0000-0000-000000000000\"");
        item["_ts"] = _time.GetUtcNow().ToUnixTimeSeconds();
        item["_change"] = change;
        return item;
    }
}
