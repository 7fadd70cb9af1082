using System.Text.Json;

namespace Regie.Bot.Tests.World;

/// <summary>A card as a person sees it: what can be read, filled in and clicked.</summary>
internal sealed class ShownCard(JsonElement card)
{
    public JsonElement Json => card;

    /// <summary>Everything that can be read, one line per element.</summary>
    public string Text => string.Join('\n', Objects(card).Select(Read).Where(text => text.Length > 0));

    /// <summary>The texts in which markdown takes effect.</summary>
    public IReadOnlyList<string> MarkdownTexts =>
        [.. Objects(card).Where(found => Type(found) is "TextBlock" or "Fact").Select(found => found.GetProperty("text").GetString()!)];

    /// <summary>The verbs of all buttons, those of folded parts too.</summary>
    public IReadOnlyList<string> Verbs => [.. Executes().Select(action => action.GetProperty("verb").GetString()!)];

    /// <summary>The ids of all fields.</summary>
    public IReadOnlyList<string> Inputs => [.. Fields().Select(input => input.GetProperty("id").GetString()!)];

    /// <summary>The error under a field; null when there is none.</summary>
    public string? Error(string input) => Find("error." + input) is { } error ? error.GetProperty("text").GetString() : null;

    /// <summary>The sentence above the card; null when there is none.</summary>
    public string? Notice => Find("notice") is { } notice ? notice.GetProperty("text").GetString() : null;

    /// <summary>What a field shows.</summary>
    public string Value(string input) => Find(input) is { } field && field.TryGetProperty("value", out var value) ? value.GetString() ?? "" : "";

    /// <summary>The values that a choice offers.</summary>
    public IReadOnlyList<string> Choices(string input) =>
        [.. Find(input)!.Value.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("value").GetString()!)];

    /// <summary>The data that a button carries.</summary>
    public JsonElement Data(string verb) => Executes().First(action => action.GetProperty("verb").GetString() == verb).GetProperty("data");

    /// <summary>True when a button sends the card's fields along.</summary>
    public bool TakesFields(string verb) =>
        !Executes().First(action => action.GetProperty("verb").GetString() == verb).TryGetProperty("associatedInputs", out var inputs)
        || !string.Equals(inputs.GetString(), "none", StringComparison.OrdinalIgnoreCase);

    /// <summary>The data of a button for clients without Universal Actions.</summary>
    public JsonElement Fallback(string verb) =>
        Executes().First(action => action.GetProperty("verb").GetString() == verb).GetProperty("fallback").GetProperty("data");

    /// <summary>The element with an id; null when there is none.</summary>
    public JsonElement? Find(string id) =>
        Objects(card).Where(found => found.TryGetProperty("id", out var own) && own.ValueKind == JsonValueKind.String && own.GetString() == id)
            .Select(found => (JsonElement?)found)
            .FirstOrDefault();

    /// <summary>The fields with what they show, as the client sends them back.</summary>
    public Dictionary<string, string> Filled() => Fields().ToDictionary(
        field => field.GetProperty("id").GetString()!,
        field => field.TryGetProperty("value", out var value) ? value.GetString() ?? "" : "");

    private IEnumerable<JsonElement> Executes() => Objects(card).Where(found => Type(found) == "Action.Execute");

    private IEnumerable<JsonElement> Fields() => Objects(card).Where(found => Type(found)?.StartsWith("Input.", StringComparison.Ordinal) == true);

    private static string Read(JsonElement element) => Type(element) switch
    {
        "TextBlock" => element.GetProperty("text").GetString() ?? "",
        "RichTextBlock" => string.Concat(element.GetProperty("inlines").EnumerateArray().Select(run => run.ValueKind == JsonValueKind.String ? run.GetString() : run.GetProperty("text").GetString())),
        _ when element.TryGetProperty("label", out var label) && label.ValueKind == JsonValueKind.String => label.GetString() ?? "",
        _ => "",
    };

    private static string? Type(JsonElement element) =>
        element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;

    private static IEnumerable<JsonElement> Objects(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Objects);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        // A button's fallback is the same button again.
        return element.EnumerateObject()
            .Where(property => property.Name is not ("fallback" or "refresh"))
            .SelectMany(property => Objects(property.Value))
            .Prepend(element);
    }
}
