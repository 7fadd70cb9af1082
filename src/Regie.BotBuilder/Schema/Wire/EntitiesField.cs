using System.Text.Json;

namespace Regie.BotBuilder.Schema.Wire;

/// <summary>The entities of an activity: kept as they came until somebody asks for them, when they are what entities look like.</summary>
internal sealed class EntitiesField() : WireField<Activity>("entities")
{
    private static readonly RuntimeTypeListConverter<Entity> Converter = new();

    public override void Read(ref WireReader reader, Activity owner)
    {
        var raw = RawJson.Read(ref reader);
        owner.EntitiesOnWire = raw;
        if (raw is not null && !AreEntities(raw.Utf8))
        {
            _ = raw.As<List<Entity?>>(); // Refused now, if it is none.
        }
    }

    public override void Write(Utf8JsonWriter writer, Activity owner)
    {
        switch (owner.EntitiesOnWire)
        {
            case RawJson raw:
                writer.WritePropertyName(Written);
                raw.Write(writer);
                break;

            case IList<Entity> entities:
                writer.WritePropertyName(Written);
                Converter.Write(writer, entities, BotJson.Options);
                break;
        }
    }

    // Whether reading them later cannot go wrong: objects, with a plain text for their type or none.
    private static bool AreEntities(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = BotJson.MaxWrittenDepth });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject ? !IsEntity(ref reader) : reader.TokenType != JsonTokenType.Null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEntity(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // An escaped name is read at once, and refused at once when half a character is in it.
            var isPlain = !reader.ValueIsEscaped;
            var isType = isPlain && reader.ValueTextEquals("type"u8);
            reader.Read();
            if (!isPlain || (isType && (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null) || reader.ValueIsEscaped)))
            {
                return false;
            }

            reader.Skip();
        }

        return true;
    }
}
