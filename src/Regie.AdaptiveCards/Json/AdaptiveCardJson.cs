using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Regie.AdaptiveCards.Json;

/// <summary>How cards become JSON and JSON becomes cards.</summary>
internal static class AdaptiveCardJson
{
    private static readonly JsonSerializerOptions Options = CreateOptions();

    public static string Write(AdaptiveCard card) => JsonSerializer.Serialize(card, CardInfo);

    public static void Write(Utf8JsonWriter writer, AdaptiveCard card) => JsonSerializer.Serialize(writer, card, CardInfo);

    public static AdaptiveCard? Read(ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, CardInfo);

    public static string WriteFreely(object value) => JsonSerializer.Serialize(value, Options.GetTypeInfo(value.GetType()));

    public static AdaptiveCardParseResult Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var warnings = ParseWarnings.Collect();
        try
        {
            var card = JsonSerializer.Deserialize(json, CardInfo);
            return card?.Type == AdaptiveCard.TypeName
                ? new AdaptiveCardParseResult(card, warnings.Warnings)
                : throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveCard.TypeName}'");
        }
        catch (JsonException e)
        {
            throw new AdaptiveSerializationException(e.Message, e);
        }
    }

    private static JsonTypeInfo<AdaptiveCard> CardInfo => (JsonTypeInfo<AdaptiveCard>)Options.GetTypeInfo(typeof(AdaptiveCard));

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            // A card is sent as UTF-8 in a JSON body, never inside HTML: escaping é as \u00E9 would only make it longer.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            Converters =
            {
                new PolymorphicConverter<AdaptiveTypedElement>(),
                new PolymorphicConverter<AdaptiveElement>(),
                new PolymorphicConverter<AdaptiveAction>(),
                new PolymorphicConverter<AdaptiveInline>(),
                new SchemaEnumConverterFactory(),
            },
            // What an application puts in Data or AdditionalProperties may be of any type, such as an anonymous object.
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                new AdaptiveCardContract().WithAddedModifier(SchemaContract.Apply),
                AdaptiveCardJsonContext.Default.WithAddedModifier(SchemaContract.Apply),
                new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}
