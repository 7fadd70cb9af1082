using System.Text.Json.Nodes;

namespace Regie.Testing.Cosmos;

/// <summary>A request of the SDK, with what the gateway asks of it.</summary>
internal sealed class GatewayRequest
{
    private readonly HttpRequestMessage _request;

    private GatewayRequest(HttpRequestMessage request, ReadOnlyMemory<byte> body)
    {
        _request = request;
        Body = body;
        Path = [.. request.RequestUri!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
    }

    public string[] Path { get; }

    public string Method => _request.Method.Method;

    /// <summary>The address of the account that was asked.</summary>
    public string Origin => _request.RequestUri!.GetLeftPart(UriPartial.Authority) + "/";

    public ReadOnlyMemory<byte> Body { get; }

    public bool IsBatch => Is("x-ms-cosmos-is-batch-request");

    public bool IsAtomic => Is("x-ms-cosmos-batch-atomic");

    public bool IsUpsert => Is("x-ms-documentdb-is-upsert");

    public bool IsQueryPlan => Is("x-ms-cosmos-is-query-plan-request");

    public bool IsQuery => Is("x-ms-documentdb-isquery") || Header("Content-Type")?.StartsWith("application/query+json", StringComparison.Ordinal) == true;

    /// <summary>True for what touches documents, as against what the SDK asks about the account and its containers.</summary>
    public bool IsData => Path is [_, _, _, _, "docs", ..];

    public bool IsWrite => IsData && !IsQuery && (IsBatch || Method != "GET");

    /// <summary>The value of the partition key; null when the request spans partitions.</summary>
    public string? PartitionKey =>
        Header("x-ms-documentdb-partitionkey") is { } json && JsonNode.Parse(json) is JsonArray { Count: 1 } key && key[0] is JsonValue value && value.TryGetValue(out string? text)
            ? text
            : null;

    /// <summary>True when it says that it asks several partitions.</summary>
    public bool SpansPartitions => Is("x-ms-documentdb-query-enablecrosspartition") || Header("x-ms-documentdb-partitionkeyrangeid") is not null;

    public int? PageSize => int.TryParse(Header("x-ms-max-item-count"), out var size) && size > 0 ? size : null;

    public string? Header(string name)
    {
        if (_request.Headers.TryGetValues(name, out var values))
            return string.Join(',', values);
        return _request.Content?.Headers.TryGetValues(name, out var ofContent) == true ? string.Join(',', ofContent) : null;
    }

    public static async Task<GatewayRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        new(request, request.Content is null ? default : await request.Content.ReadAsByteArrayAsync(cancellationToken));

    private bool Is(string header) => string.Equals(Header(header), "true", StringComparison.OrdinalIgnoreCase);
}
