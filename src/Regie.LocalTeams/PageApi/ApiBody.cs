using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Regie.LocalTeams.Json;

namespace Regie.LocalTeams.PageApi;

/// <summary>Reads what the page sends.</summary>
internal static class ApiBody
{
    private const int Limit = 256 * 1024;

    /// <exception cref="ApiException">It is too big, or not a JSON object.</exception>
    public static async Task<JsonObject> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var buffer = new byte[Limit + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > Limit)
            throw new ApiException(413, "tooBig", "The request is too big.");
        return StrictJson.ParseObject(buffer.AsSpan(0, length)) ?? throw ApiException.Bad("badJson", "The body is not a JSON object.");
    }

    /// <exception cref="ApiException">As the other; or a field has the wrong type.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var body = await ReadAsync(request, cancellationToken);
        try
        {
            return body.Deserialize(type)!;
        }
        catch (JsonException)
        {
            throw ApiException.Bad("badField", "A field has the wrong type.");
        }
    }
}
