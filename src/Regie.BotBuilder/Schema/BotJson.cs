using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.BotBuilder.Schema.Wire;

namespace Regie.BotBuilder.Schema;

/// <summary>
/// How this layer reads and writes JSON. Where the API says <see cref="object"/>, a <see cref="JsonElement"/> is read, and anything
/// is written that a resolver knows: JSON nodes, primitives, the types of this library, and those that an application registers.
/// </summary>
public static class BotJson
{
    /// <summary>Deepest nesting of an activity that is read. What is written may be deeper: it can hold what was read.</summary>
    public const int MaxDepth = 64;

    /// <summary>Deepest nesting that is written, and read of what the bot wrote.</summary>
    internal const int MaxWrittenDepth = 2 * MaxDepth;

    private static readonly Lock Gate = new();
    private static readonly List<IJsonTypeInfoResolver> Registered = [];
    private static volatile JsonSerializerOptions _options = Create([]);

    /// <summary>The options in use: read-only, shared, replaced as a whole by <see cref="AddResolver"/>. Do not keep them.</summary>
    public static JsonSerializerOptions Options => _options;

    /// <summary>
    /// Registers the JSON metadata of an application's own types, for example its source-generated context. To be called at start;
    /// the same resolver is registered once. Types that no resolver knows are written by reflection.
    /// </summary>
    public static void AddResolver(IJsonTypeInfoResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        lock (Gate)
        {
            if (Registered.Contains(resolver))
            {
                return;
            }

            Registered.Add(resolver);
            _options = Create(Registered);
        }
    }

    /// <summary>Reads a value of one of the API's object-typed members as a type; default when it is null.</summary>
    /// <exception cref="JsonException">The value is not of that type.</exception>
    public static T? Convert<T>(object? value)
    {
        var options = _options;
        return value switch
        {
            null => default,
            T same => same,
            JsonElement element => element.Deserialize(TypeInfo<T>(options)),
            System.Text.Json.Nodes.JsonNode node => node.Deserialize(TypeInfo<T>(options)),
            _ => JsonSerializer.SerializeToElement(value, options.GetTypeInfo(value.GetType())).Deserialize(TypeInfo<T>(options)),
        };
    }

    /// <summary>The metadata of a type under the options in use.</summary>
    public static JsonTypeInfo<T> TypeInfo<T>() => TypeInfo<T>(_options);

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Create(IEnumerable<IJsonTypeInfoResolver> registered)
    {
        var options = new JsonSerializerOptions
        {
            MaxDepth = MaxWrittenDepth,

            // Of two fields of one name one would be lost, and two readers need not agree on which (A2001).
            AllowDuplicateProperties = false,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
        };
        options.Converters.Add(new RawJsonConverter());
        foreach (var converter in WireTables.Converters)
        {
            options.Converters.Add(converter);
        }

        options.TypeInfoResolverChain.Add(BotJsonContext.Default);
        foreach (var resolver in registered)
        {
            options.TypeInfoResolverChain.Add(resolver);
        }

        options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        options.MakeReadOnly();
        return options;
    }
}
