using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>Reads JSON that lies in one piece, so that a part of it can be kept as it stands.</summary>
/// <param name="source">One JSON value in UTF-8.</param>
/// <param name="depth">Deepest nesting.</param>
internal ref struct WireReader(ReadOnlySpan<byte> source, int depth)
{
    private readonly ReadOnlySpan<byte> _source = source;
    private Utf8JsonReader _json = new(source, new JsonReaderOptions { MaxDepth = depth });

    /// <summary>What the reader stands at.</summary>
    public readonly JsonTokenType Token => _json.TokenType;

    /// <summary>Goes on to the next token; false at the end.</summary>
    /// <exception cref="JsonException">What follows is not JSON.</exception>
    public bool Next() => _json.Read();

    /// <summary>The name that the reader stands at, without escapes; in the buffer when it had any.</summary>
    public readonly ReadOnlySpan<byte> Name(Span<byte> buffer)
    {
        if (!_json.ValueIsEscaped)
        {
            return _json.ValueSpan;
        }

        return _json.ValueSpan.Length <= buffer.Length ? buffer[.._json.CopyString(buffer)] : [];
    }

    /// <summary>The text that the reader stands at; null where it says so.</summary>
    /// <exception cref="JsonException">It is no text.</exception>
    public readonly string? Text() => Token switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName => _json.GetString(),
        JsonTokenType.Null => null,
        _ => throw new JsonException("a text is expected"),
    };

    /// <summary>A text that comes again in nearly every message: one object for all of them.</summary>
    /// <exception cref="JsonException">It is no text.</exception>
    public readonly string? CommonText() => Token == JsonTokenType.String && !_json.ValueIsEscaped && CommonTexts.Get(_json.ValueSpan) is { } known ? known : Text();

    /// <summary>The truth value that the reader stands at; null where it says so.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public readonly bool? Flag() => Token switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        _ => throw new JsonException("true or false is expected"),
    };

    /// <summary>The instant that the reader stands at; null where it says so.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public readonly WireInstant? Instant() => Token switch
    {
        JsonTokenType.String => WireInstantConverter.Read(in _json),
        JsonTokenType.Null => null,
        _ => throw new JsonException("an instant is expected"),
    };

    /// <summary>Goes to the end of the value that the reader stands at.</summary>
    /// <returns>The whole value as it stands, for a reader that checks it.</returns>
    public ReadOnlySpan<byte> Whole()
    {
        var start = (int)_json.TokenStartIndex;
        _json.Skip();
        return _source[start..(int)_json.BytesConsumed];
    }

    /// <summary>Goes to the end of the value that the reader stands at.</summary>
    /// <returns>The whole value as it stands, to be kept: no object in it has two fields of one name.</returns>
    /// <exception cref="JsonException">One has (A2001).</exception>
    public ReadOnlySpan<byte> WholeToKeep()
    {
        var names = new NamesSoFar(_source, stackalloc int[NamesSoFar.Size]);
        var start = (int)_json.TokenStartIndex;
        var deep = _json.CurrentDepth;
        do
        {
            names.Take(in _json);
        }
        while ((_json.CurrentDepth > deep || Token is JsonTokenType.StartObject or JsonTokenType.StartArray) && _json.Read());

        var whole = _source[start..(int)_json.BytesConsumed];
        names.Demand(whole);
        return whole;
    }
}
