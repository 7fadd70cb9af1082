using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A fact about an activity, such as a mention. What is specific to its type stands in <see cref="Properties"/>.</summary>
public class Entity
{
    /// <summary>Creates an entity without a type.</summary>
    public Entity()
    {
    }

    /// <summary>Creates an entity of a type.</summary>
    public Entity(string? type = null) => Type = type;

    /// <summary>What kind of fact it is.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>This entity as a more specific type.</summary>
    /// <exception cref="JsonException">Its fields do not fit that type.</exception>
    public T GetAs<T>() => this is T same ? same : BotJson.Convert<T>(this)!;

    /// <summary>Takes type and fields over from a more specific entity.</summary>
    public void SetAs<T>(T obj)
        where T : notnull
    {
        var fields = BotJson.Convert<Dictionary<string, JsonElement>>(BotJson.Convert<JsonElement>(obj))!;
        Type = fields.Remove("type", out var type) ? type.GetString() : null;
        Properties = fields;
    }

    internal bool TryGetAs<T>([NotNullWhen(true)] out T? value)
        where T : class
    {
        try
        {
            value = GetAs<T>();
            return value is not null;
        }
        catch (JsonException)
        {
            value = null;
            return false;
        }
    }
}
