using System.Text.Json;

namespace Regie.Alignment.Loading;

/// <summary>A value in a JSON file that knows on which line it stands.</summary>
internal sealed class Spot(JsonTokenType token, int line)
{
    private readonly Dictionary<string, Spot> _properties = new(StringComparer.Ordinal);
    private readonly List<Spot> _items = [];

    public JsonTokenType Token { get; } = token;

    public int Line { get; } = line;

    public string Text { get; init; } = "";

    public decimal? Number { get; init; }

    public bool IsObject => Token == JsonTokenType.StartObject;

    public bool IsArray => Token == JsonTokenType.StartArray;

    public bool IsString => Token == JsonTokenType.String;

    public bool IsBoolean => Token is JsonTokenType.True or JsonTokenType.False;

    public IReadOnlyDictionary<string, Spot> Properties => _properties;

    public IReadOnlyList<Spot> Items => _items;

    public Spot? Find(string name) => _properties.GetValueOrDefault(name);

    /// <summary>The same value, all on one line.</summary>
    public Spot AtLine(int line)
    {
        var copy = new Spot(Token, line) { Text = Text, Number = Number };
        foreach (var (name, value) in _properties)
            copy.TryAdd(name, value.AtLine(line));
        foreach (var item in _items)
            copy.Add(item.AtLine(line));
        return copy;
    }

    public bool TryAdd(string name, Spot value) => _properties.TryAdd(name, value);

    public void Add(Spot item) => _items.Add(item);
}
