using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Regie.AdaptiveCards.Json;

/// <summary>Describes a card to a serialiser as one value, so that its options stay outside.</summary>
internal sealed class AdaptiveCardTypeInfoResolver : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type == typeof(AdaptiveCard)
        ? JsonMetadataServices.CreateValueInfo<AdaptiveCard>(options, new AdaptiveCardConverter())
        : null;
}
