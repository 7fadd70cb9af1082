using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>How an object goes over the wire: a table of its fields, and a place for those that it does not name.</summary>
/// <param name="fields">Its fields, in the order in which they are written. At most 64.</param>
/// <param name="get">Gives the fields that have no name here.</param>
/// <param name="set">Sets them.</param>
internal sealed class WireObject<T>(WireField<T>[] fields, Func<T, Dictionary<string, JsonElement>?> get, Action<T, Dictionary<string, JsonElement>> set)
    where T : class, new()
{
    private const int LongestName = 32;
    private readonly WireNames _names = new([.. fields.Select(known => known.Name)]);

    /// <summary>The names of its fields in JSON.</summary>
    public IEnumerable<string> Names { get; } = [.. fields.Select(known => known.Name)];

    /// <summary>Reads a text that is such an object and nothing else; null when it says so.</summary>
    /// <exception cref="JsonException">It is not.</exception>
    public T? Parse(ReadOnlySpan<byte> json, int depth)
    {
        var reader = new WireReader(json, depth);
        reader.Next();
        var value = Read(ref reader);
        return reader.Next() ? throw new JsonException("more than one value") : value;
    }

    /// <summary>Reads the object that the reader stands at; null where it says so.</summary>
    /// <exception cref="JsonException">It is no object, a field is of the wrong kind, or comes twice.</exception>
    public T? Read(ref WireReader reader)
    {
        if (reader.Token == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.Token != JsonTokenType.StartObject)
        {
            throw new JsonException("an object is expected");
        }

        var value = new T();
        var seen = 0UL;
        Span<byte> buffer = stackalloc byte[LongestName * 6];
        while (reader.Next() && reader.Token == JsonTokenType.PropertyName)
        {
            var index = _names.IndexOf(reader.Name(buffer));
            if (index < 0)
            {
                ReadUnknown(ref reader, value);
                continue;
            }

            var isNew = (seen & (1UL << index)) == 0;
            seen |= 1UL << index;
            reader.Next();
            fields[index].Read(ref reader, isNew ? value : throw new JsonException("two fields of one name"));
        }

        return value;
    }

    /// <summary>Writes an object.</summary>
    public void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var field in fields)
        {
            field.Write(writer, value);
        }

        if (get(value) is { Count: > 0 } unknown)
        {
            foreach (var (name, json) in unknown)
            {
                writer.WritePropertyName(name);
                RawJsonConverter.Write(writer, json);
            }
        }

        writer.WriteEndObject();
    }

    private void ReadUnknown(ref WireReader reader, T value)
    {
        var name = reader.Text()!;
        reader.Next();
        var unknown = get(value);
        if (unknown is null)
        {
            set(value, unknown = []);
        }

        if (!unknown.TryAdd(name, JsonElement.Parse(reader.WholeToKeep(), new JsonDocumentOptions { MaxDepth = BotJson.MaxWrittenDepth })))
        {
            throw new JsonException("two fields of one name");
        }
    }
}
