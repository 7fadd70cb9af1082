using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>
/// Refuses an object with two fields of one name: one would be lost, and two readers need not agree on which (A2001). Keeps where the names
/// stand, and leaves what is out of the ordinary (escaped names, more than fit) to a slower way.
/// </summary>
internal ref struct NamesSoFar(ReadOnlySpan<byte> source, Span<int> buffer)
{
    /// <summary>Numbers that the buffer holds: two a name, one an object.</summary>
    public const int Size = (2 * Most) + Deepest;

    private const int Most = 64;
    private const int Deepest = 2 * BotJson.MaxDepth;
    private readonly ReadOnlySpan<byte> _source = source;
    private readonly Span<int> _names = buffer[..(2 * Most)];
    private readonly Span<int> _objects = buffer[(2 * Most)..];
    private int _count;
    private int _open;
    private bool _unusual;

    /// <summary>Takes note of a token.</summary>
    /// <exception cref="JsonException">It is the name of a field that is there already.</exception>
    public void Take(in Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                _objects[_open++] = _count;
                break;

            case JsonTokenType.EndObject:
                _count = _objects[--_open];
                break;

            case JsonTokenType.PropertyName when json.ValueIsEscaped || _count == Most:
                _unusual = true;
                break;

            case JsonTokenType.PropertyName:
                Add((int)json.TokenStartIndex + 1, json.ValueSpan);
                break;
        }
    }

    /// <summary>Checks what could not be checked on the way.</summary>
    /// <exception cref="JsonException">An object has two fields of one name.</exception>
    public readonly void Demand(ReadOnlySpan<byte> whole)
    {
        if (_unusual)
        {
            using var document = JsonDocument.Parse(whole.ToArray(), new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = Deepest });
        }
    }

    private void Add(int start, ReadOnlySpan<byte> name)
    {
        for (var i = _objects[_open - 1]; i < _count; i++)
        {
            if (_names[(2 * i) + 1] == name.Length && _source.Slice(_names[2 * i], name.Length).SequenceEqual(name))
            {
                throw new JsonException("two fields of one name");
            }
        }

        _names[2 * _count] = start;
        _names[(2 * _count) + 1] = name.Length;
        _count++;
    }
}
