using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Turns;

/// <summary>What a request is answered with: a status and, for an invoke or expected replies, a JSON body.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Json">The body; null for none.</param>
internal sealed record TurnAnswer(int Status, byte[]? Json)
{
    public static readonly TurnAnswer Done = new(200, null);
    public static readonly TurnAnswer Failed = new(500, null);
    public static readonly TurnAnswer TooMany = new(429, null);
    public static readonly TurnAnswer NotImplemented = new(501, null);

    /// <summary>Whether a redelivered activity gets this answer again. One that failed on the way is worth another try.</summary>
    public bool IsFinal => Status is not (500 or 429);

    /// <summary>An answer that is a status alone.</summary>
    public static TurnAnswer WithoutBody(int status) => status == Done.Status ? Done : new TurnAnswer(status, null);

    public static TurnAnswer From(InvokeResponse response) => new(
        response.Status,
        response.Body is { } body ? JsonSerializer.SerializeToUtf8Bytes(body, BotJson.Options.GetTypeInfo(body.GetType())) : null);

    /// <summary>The answer in the form of the API; null when it has no body and is success.</summary>
    public InvokeResponse? ToInvokeResponse() => Status == 200 && Json is null
        ? null
        : new InvokeResponse { Status = Status, Body = Json is null ? null : JsonElement.Parse(Json) };
}
