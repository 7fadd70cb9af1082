using System.Text.Json.Nodes;

namespace Regie.LocalTeams.Json;

/// <summary>Looks into JSON that may have any shape: what is not there, or is something else, is null.</summary>
internal static class JsonNodeExtensions
{
    public static string? Text(this JsonNode? node, string name) =>
        node is JsonObject fields && fields[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static JsonObject? Object(this JsonNode? node, string name) => (node as JsonObject)?[name] as JsonObject;

    public static JsonArray? Array(this JsonNode? node, string name) => (node as JsonObject)?[name] as JsonArray;

    public static int? Number(this JsonNode? node, string name) =>
        node is JsonObject fields && fields[name] is JsonValue value && value.TryGetValue(out int number) ? number : null;
}
