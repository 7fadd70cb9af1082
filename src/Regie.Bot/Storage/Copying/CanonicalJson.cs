using System.Globalization;
using System.Text.Json;

namespace Regie.Bot.Storage.Copying;

/// <summary>
/// JSON in one way of writing: properties in ordinal order, numbers as the doubles that Cosmos DB makes of them, nothing between. Two stores may write the same document
/// differently.
/// </summary>
internal static class CanonicalJson
{
    /// <summary>Writes a value.</summary>
    public static void Write(JsonElement value, Utf8JsonWriter to)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                to.WriteStartObject();
                foreach (var property in value.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    to.WritePropertyName(property.Name);
                    Write(property.Value, to);
                }
                to.WriteEndObject();
                break;
            case JsonValueKind.Array:
                to.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                    Write(item, to);
                to.WriteEndArray();
                break;
            case JsonValueKind.Number:
                to.WriteStringValue(value.GetDouble().ToString("R", CultureInfo.InvariantCulture));
                break;
            default:
                value.WriteTo(to);
                break;
        }
    }
}
