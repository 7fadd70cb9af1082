using System.Text.Json;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>An item as a storage keeps it: JSON and its version. What every IStorage takes and gives, whatever the type of the object.</summary>
/// <param name="json">One JSON object in UTF-8. Not to be changed afterwards.</param>
/// <param name="eTag">Its version; see <see cref="IStoreItem.ETag"/>.</param>
public sealed class StoreItem(ReadOnlyMemory<byte> json, string? eTag = null) : IStoreItem
{
    /// <summary>The object as UTF-8 JSON.</summary>
    public ReadOnlyMemory<byte> Json { get; } = json;

    /// <inheritdoc/>
    public string? ETag { get; set; } = eTag;

    /// <summary>Any value that is given to a storage, as JSON with its ETag (`*` when the value has none).</summary>
    public static StoreItem From(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            StoreItem item => item,
            _ => new StoreItem(
                JsonSerializer.SerializeToUtf8Bytes(value, BotJson.Options.GetTypeInfo(value.GetType())),
                value is IStoreItem versioned ? versioned.ETag : "*"),
        };
    }

    /// <summary>The object as a type; its ETag is set when it is an IStoreItem.</summary>
    /// <exception cref="JsonException">The JSON is not of that type.</exception>
    public T? As<T>()
    {
        if (this is T same)
        {
            return same;
        }

        var value = JsonSerializer.Deserialize(Json.Span, BotJson.TypeInfo<T>());
        if (value is IStoreItem versioned)
        {
            versioned.ETag = ETag;
        }

        return value;
    }
}
