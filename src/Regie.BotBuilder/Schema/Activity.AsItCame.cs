using System.Text.Json.Serialization;
using Regie.BotBuilder.Schema.Wire;

namespace Regie.BotBuilder.Schema;

// Most turns look into none of these, so they are read when somebody asks.
public partial class Activity
{
    private object? _entities;
    private object? _channelData;
    private object? _value;

    /// <summary>Facts about the activity, such as mentions.</summary>
    [JsonPropertyName("entities")]
    [JsonConverter(typeof(RuntimeTypeListConverter<Entity>))]
    public IList<Entity>? Entities
    {
        get => (IList<Entity>?)(_entities is RawJson raw ? _entities = WithoutHoles(raw.As<List<Entity?>>()!) : _entities);
        set => _entities = value;
    }

    /// <summary>What only this channel knows. Reads as a JsonElement; see GetChannelData.</summary>
    [JsonPropertyName("channelData")]
    public object? ChannelData
    {
        get => _channelData is RawJson raw ? _channelData = raw.ToElement() : _channelData;
        set => _channelData = value;
    }

    /// <summary>What goes with the activity. Reads as a JsonElement.</summary>
    [JsonPropertyName("value")]
    public object? Value
    {
        get => _value is RawJson raw ? _value = raw.ToElement() : _value;
        set => _value = value;
    }

    /// <summary>The entities: a list, raw JSON of one, or null.</summary>
    internal object? EntitiesOnWire
    {
        get => _entities;
        set => _entities = value;
    }

    /// <summary>The channel data: raw JSON until somebody asked for it.</summary>
    internal object? ChannelDataOnWire
    {
        get => _channelData;
        set => _channelData = value;
    }

    /// <summary>The value: raw JSON until somebody asked for it.</summary>
    internal object? ValueOnWire
    {
        get => _value;
        set => _value = value;
    }

    private static List<Entity> WithoutHoles(List<Entity?> entities)
    {
        entities.RemoveAll(entity => entity is null);
        return entities!;
    }
}
