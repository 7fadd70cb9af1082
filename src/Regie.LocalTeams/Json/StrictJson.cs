using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Json;

/// <summary>Reads JSON from outside so that nothing in it can throw later: bounded depth, no double names, no broken text.</summary>
internal static class StrictJson
{
    private const int MaxDepth = 128;

    /// <returns>Null when it is not one sound JSON object.</returns>
    public static JsonObject? ParseObject(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    reader.GetString(); // throws on half a surrogate pair
            }

            return JsonNode.Parse(
                utf8, nodeOptions: null, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
