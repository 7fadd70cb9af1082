using System.Text.Json.Nodes;
using Regie.LocalTeams.Json;

namespace Regie.LocalTeams.Connector;

/// <summary>Reads what the bot sends.</summary>
internal static class ConnectorBody
{
    /// <summary>About what Teams accepts for one message, in bytes of UTF-8.</summary>
    private const int Limit = 100 * 1024;

    /// <exception cref="ConnectorException">It is too big, or not a JSON object.</exception>
    public static async Task<JsonObject> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limit)
            throw ConnectorException.TooBig();
        var buffer = new byte[Limit + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > Limit)
            throw ConnectorException.TooBig();
        return StrictJson.ParseObject(buffer.AsSpan(0, length)) ?? throw ConnectorException.BadSyntax("The body is not a JSON object.");
    }
}
