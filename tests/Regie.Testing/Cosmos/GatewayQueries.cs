using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Regie.Testing.Cosmos;

/// <summary>Answers queries: those of this product, and those that the SDK makes of them.</summary>
internal static class GatewayQueries
{
    private const int LargestPage = 1000;

    public static GatewayAnswer Run(GatewayContainer container, GatewayRequest call)
    {
        var request = JsonNode.Parse(call.Body.Span)!;
        var parameters = (request["parameters"] as JsonArray ?? [])
            .ToDictionary(parameter => (string)parameter!["name"]!, parameter => parameter!["value"], StringComparer.Ordinal);
        var query = SqlParser.Parse((string)request["query"]!, parameters);
        if (query.OrderBy is { } order && !container.IsIndexed(order))
            return GatewayAnswer.Error(HttpStatusCode.BadRequest, $"The order-by item {order} is not indexed.");

        var found = container.Items(call.PartitionKey).Where(item => query.Where is null || query.Where.Holds(item)).ToList();
        if (query.OrderBy is { } property)
            found = [.. found.Where(item => item[property] is not null).OrderBy(item => (string?)item[property], StringComparer.Ordinal)];
        if (query.Top is { } top)
            found = [.. found.Take(top)];

        var start = int.Parse(call.Header("x-ms-continuation") ?? "0", CultureInfo.InvariantCulture);
        var size = Math.Min(call.PageSize ?? LargestPage, LargestPage);
        var page = found.Skip(start).Take(size).ToList();
        var documents = new JsonArray([.. page.Select(item => Project(item, query))]);
        var body = new JsonObject { ["_rid"] = container.Rid, ["Documents"] = documents, ["_count"] = documents.Count };
        return GatewayAnswer.Of(HttpStatusCode.OK, body) with
        {
            Charge = RequestCharge.OfQuery(page),
            Continuation = start + page.Count < found.Count ? (start + page.Count).ToString(CultureInfo.InvariantCulture) : null,
        };
    }

    private static JsonObject Project(JsonObject item, SqlQuery query) => query.IsForMerging
        ? new JsonObject
        {
            ["_rid"] = item["_rid"]!.DeepClone(),
            ["orderByItems"] = new JsonArray(new JsonObject { ["item"] = item[query.OrderBy!]?.DeepClone() }),
            ["payload"] = item.DeepClone(),
        }
        : (JsonObject)item.DeepClone();
}
