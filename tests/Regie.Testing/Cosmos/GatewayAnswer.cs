using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Regie.Testing.Cosmos;

/// <summary>What the gateway answers.</summary>
internal sealed record GatewayAnswer(HttpStatusCode Status, byte[] Body)
{
    public string? ETag { get; init; }

    public int SubStatus { get; init; }

    public string? Continuation { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public double Charge { get; init; } = 1;

    public static GatewayAnswer Of(HttpStatusCode status, JsonNode? body, string? etag = null) =>
        new(status, body is null ? [] : System.Text.Encoding.UTF8.GetBytes(body.ToJsonString())) { ETag = etag };

    public static GatewayAnswer NotModified(string etag) => new(HttpStatusCode.NotModified, []) { ETag = etag };

    public static GatewayAnswer Error(HttpStatusCode status, string message, int subStatus = 0) =>
        Of(status, new JsonObject { ["code"] = status.ToString(), ["message"] = message }) with { SubStatus = subStatus };

    public HttpResponseMessage ToResponse(HttpRequestMessage request)
    {
        var response = new HttpResponseMessage(Status) { RequestMessage = request, Content = new ByteArrayContent(Body) };
        Add("x-ms-activity-id", Guid.NewGuid().ToString());
        Add("x-ms-session-token", "0:-1#1");
        Add("x-ms-request-charge", Charge.ToString(CultureInfo.InvariantCulture));
        Add("etag", ETag);
        Add("x-ms-continuation", Continuation);
        Add("x-ms-substatus", SubStatus == 0 ? null : SubStatus.ToString(CultureInfo.InvariantCulture));
        Add("x-ms-retry-after-ms", RetryAfter?.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return response;

        void Add(string name, string? value)
        {
            if (value is not null)
                response.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
