using System.Text.Json.Nodes;

namespace Regie.House.Tests.ModelFile;

/// <summary>A model file changed in one place, in every way and every place: what typing errors and generators do.</summary>
internal static class ModelEdits
{
    private static readonly string[] Values =
        ["null", "true", "5", "0", "1.5", "1e999", "\"\"", "\" \"", "\"x\"", "\"Two words\"", "[]", "{}", "[ null ]", $"\"{new string('a', 500)}\""];

    public static IEnumerable<(string What, string Json)> Of(string json)
    {
        foreach (var path in Paths(JsonNode.Parse(json)!, []))
        {
            foreach (var value in Values)
                yield return Edit(json, path, $"= {value}", node => node.ReplaceWith(Raw(value)));
            yield return Edit(json, path, "removed", Remove);
            yield return Edit(json, path, "with a line end", node => node.ReplaceWith(JsonValue.Create((node as JsonValue)?.ToString() + "\n")));
            yield return Edit(json, path, "with a comment", node => (node as JsonObject)?.Insert(0, "$comment", 1));
            yield return Edit(json, path, "with a name of a schema", node => (node as JsonObject)?.TryAdd("$schema", "x"));
            yield return Edit(json, path, "with a field too many", node => (node as JsonObject)?.TryAdd("extra", "x"));
            yield return Edit(json, path, "with another test", node => (node as JsonObject)?.TryAdd("is", "1"));
        }
    }

    private static (string What, string Json) Edit(string json, object[] path, string what, Action<JsonNode> change)
    {
        var root = JsonNode.Parse(json)!;
        var node = path.Aggregate(root, (parent, step) => (step is int index ? parent[index] : parent[(string)step])!);
        change(node);
        return ($"/{string.Join('/', path)} {what}", root.ToJsonString());
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray list)
            list.Remove(node);
        else
            ((JsonObject)node.Parent!).Remove(node.GetPropertyName());
    }

    private static JsonNode? Raw(string value) => JsonNode.Parse(value);

    private static IEnumerable<object[]> Paths(JsonNode node, object[] path) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Below(field.Value!, [.. path, field.Key])),
        JsonArray items => items.SelectMany((item, index) => Below(item!, [.. path, index])),
        _ => [],
    };

    private static IEnumerable<object[]> Below(JsonNode node, object[] path) => Paths(node, path).Prepend(path);
}
