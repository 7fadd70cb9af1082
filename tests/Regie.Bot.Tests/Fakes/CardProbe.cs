using System.Text;
using System.Text.Json;

namespace Regie.Bot.Tests.Fakes;

/// <summary>Looks into a card as a client would.</summary>
internal sealed class CardProbe(JsonElement card)
{
    /// <summary>The bytes on the wire.</summary>
    public int Bytes => Encoding.UTF8.GetByteCount(card.GetRawText());

    /// <summary>All that a person can read in it.</summary>
    public string Text => Read(card);

    /// <summary>The language that it says it is in.</summary>
    public string? Language => card.GetProperty("lang").GetString();

    /// <summary>The verbs of its buttons.</summary>
    public IReadOnlyList<string> Verbs => [.. Actions().Select(action => action.GetProperty("verb").GetString()!)];

    /// <summary>The text blocks, in which clients read markdown.</summary>
    public IReadOnlyList<string> Markdown =>
        [.. Everything(card).Where(part => Is(part, "TextBlock")).Select(part => part.GetProperty("text").GetString()!)];

    /// <summary>The text runs that stand out.</summary>
    public string Highlighted => string.Join('\n', Everything(card)
        .Where(part => Is(part, "TextRun") && part.TryGetProperty("highlight", out var highlight) && highlight.GetBoolean())
        .Select(part => part.GetProperty("text").GetString()));

    /// <summary>Whom it mentions.</summary>
    public IReadOnlyList<JsonElement> Mentions =>
        card.GetProperty("msteams").TryGetProperty("entities", out var entities) ? [.. entities.EnumerateArray()] : [];

    /// <summary>True when it has an element with this id.</summary>
    public bool Has(string id) => Everything(card).Any(part => Named(part, id));

    /// <summary>What a person can read in an element.</summary>
    public string TextOf(string id) => Read(Element(id));

    /// <summary>The element with this id.</summary>
    public JsonElement Element(string id) => Everything(card).Single(part => Named(part, id));

    /// <summary>The value that an input shows.</summary>
    public string ValueOf(string input) => Element(input).TryGetProperty("value", out var value) ? value.GetString()! : "";

    /// <summary>What a button carries; of several with one verb the last.</summary>
    public JsonElement DataOf(string verb) => Actions().Last(action => action.GetProperty("verb").GetString() == verb).GetProperty("data");

    /// <summary>Every Execute action, which older clients show as its Submit fallback.</summary>
    public IEnumerable<JsonElement> Actions() => Everything(card).Where(part => Is(part, "Action.Execute"));

    private static bool Is(JsonElement part, string type) => part.TryGetProperty("type", out var given) && given.GetString() == type;

    private static bool Named(JsonElement part, string id) => part.TryGetProperty("id", out var given) && given.GetString() == id;

    private static string Read(JsonElement part) => string.Join('\n', Everything(part)
        .Where(inner => Is(inner, "TextBlock") || Is(inner, "TextRun"))
        .Select(inner => inner.GetProperty("text").GetString()));

    private static IEnumerable<JsonElement> Everything(JsonElement part)
    {
        if (part.ValueKind == JsonValueKind.Object)
            yield return part;
        var children = part.ValueKind switch
        {
            JsonValueKind.Object => part.EnumerateObject().Select(property => property.Value),
            JsonValueKind.Array => part.EnumerateArray(),
            _ => [],
        };
        foreach (var inner in children.SelectMany(Everything))
            yield return inner;
    }
}
