using System.Text.Json.Nodes;

namespace Regie.EndToEnd.Check;

/// <summary>A card as the page's API gives it to one person.</summary>
public sealed class ApiCard(string person, string chat, string messageId, JsonNode card)
{
    public string Person { get; } = person;

    public string Chat { get; } = chat;

    public string MessageId { get; } = messageId;

    /// <summary>Everything that can be read.</summary>
    public string Text => string.Join('\n', Objects(card).SelectMany(Texts));

    /// <summary>The step that it asks; null when it asks none.</summary>
    public string? Step => Action("dialog.next")?["data"]?["step"]?.GetValue<string>();

    /// <summary>The verbs of its buttons.</summary>
    public IReadOnlyList<string> Verbs => [.. Actions().Select(action => action["verb"]!.GetValue<string>())];

    /// <summary>The fields with what they show.</summary>
    public Dictionary<string, string> Fields => Objects(card)
        .Where(found => found["type"]?.GetValue<string>().StartsWith("Input.", StringComparison.Ordinal) == true)
        .ToDictionary(input => input["id"]!.GetValue<string>(), input => input["value"]?.GetValue<string>() ?? "");

    /// <summary>The text of the element with an id; null when it is not there.</summary>
    public string? TextOf(string id)
    {
        var element = Objects(card).FirstOrDefault(found => found["id"]?.GetValue<string>() == id);
        return element is null ? null : string.Join('\n', Objects(element).SelectMany(Texts));
    }

    /// <summary>The button with a verb; null when there is none.</summary>
    public JsonObject? Action(string verb) => Actions().FirstOrDefault(action => action["verb"]!.GetValue<string>() == verb);

    private IEnumerable<JsonObject> Actions() => Objects(card).Where(found => found["type"]?.GetValue<string>() == "Action.Execute");

    private static IEnumerable<string> Texts(JsonObject element)
    {
        foreach (var name in (string[])["text", "label", "title"])
        {
            if (element[name] is JsonValue value && value.TryGetValue<string>(out var text))
                yield return text;
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Objects),
        JsonObject found => found.Where(property => property.Key is not ("fallback" or "refresh" or "data")).SelectMany(property => Objects(property.Value)).Prepend(found),
        _ => [],
    };
}
