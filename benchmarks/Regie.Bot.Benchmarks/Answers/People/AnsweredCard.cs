using System.Text.Json;

namespace Regie.Bot.Benchmarks.Answers.People;

/// <summary>A card that came, as far as a client works with it: its buttons with their data, and its fields with what they show.</summary>
internal sealed class AnsweredCard : IDisposable
{
    private readonly JsonDocument _document;
    private readonly Dictionary<string, JsonElement> _buttons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    private AnsweredCard(JsonDocument document) => _document = document;

    /// <summary>What the invoke response says that it is.</summary>
    public string? Type { get; private set; }

    /// <summary>The status within the invoke response.</summary>
    public int Status { get; private set; }

    /// <summary>The step that it asks; null when it asks none.</summary>
    public string? Step => _buttons.TryGetValue("dialog.next", out var next) ? next.GetProperty("step").GetString() : null;

    /// <summary>True when it says why it is not what was expected.</summary>
    public bool HasNotice { get; private set; }

    /// <summary>The fields with what they show.</summary>
    public IReadOnlyDictionary<string, string> Fields => _fields;

    /// <summary>True when it has a button with this verb.</summary>
    public bool Has(string verb) => _buttons.ContainsKey(verb);

    /// <summary>The data of a button.</summary>
    public JsonElement Data(string verb) => _buttons[verb];

    /// <summary>Reads the answer to a click.</summary>
    public static AnsweredCard OfAnswer(ReadOnlyMemory<byte> body)
    {
        var card = new AnsweredCard(JsonDocument.Parse(body));
        var root = card._document.RootElement;
        card.Status = root.TryGetProperty("statusCode", out var status) ? status.GetInt32() : 0;
        card.Type = root.TryGetProperty("type", out var type) ? type.GetString() : null;
        if (root.TryGetProperty("value", out var value))
            card.Look(value);
        return card;
    }

    /// <summary>Reads the card of a message.</summary>
    public static AnsweredCard OfMessage(ReadOnlyMemory<byte> activity)
    {
        var card = new AnsweredCard(JsonDocument.Parse(activity));
        card.Look(card._document.RootElement.GetProperty("attachments")[0].GetProperty("content"));
        return card;
    }

    public void Dispose() => _document.Dispose();

    private void Look(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Look(item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            LookAt(element);
        }
    }

    private void LookAt(JsonElement element)
    {
        var id = element.TryGetProperty("id", out var named) ? named.GetString() : null;
        HasNotice |= id == "notice";
        if (element.TryGetProperty("type", out var typed) && typed.ValueKind == JsonValueKind.String && typed.GetString() is { } type)
        {
            if (type == "Action.Execute")
                _buttons.TryAdd(element.GetProperty("verb").GetString()!, element.GetProperty("data"));
            else if (id is not null && type.StartsWith("Input.", StringComparison.Ordinal))
                _fields[id] = element.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        }

        foreach (var property in element.EnumerateObject())
        {
            if (!property.NameEquals("fallback") && !property.NameEquals("refresh") && !property.NameEquals("data") && !property.NameEquals("choices"))
                Look(property.Value);
        }
    }
}
