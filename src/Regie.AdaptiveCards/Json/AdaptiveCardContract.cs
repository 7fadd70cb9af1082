using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Regie.AdaptiveCards.Json;

/// <summary>The properties of a card. The type itself says that it is written by <see cref="AdaptiveCardConverter"/>, so that every
/// serialiser writes it well; therefore no code is generated for its properties, and they stand here.</summary>
internal sealed class AdaptiveCardContract : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type != typeof(AdaptiveCard)) return null;
        var info = JsonTypeInfo.CreateJsonTypeInfo<AdaptiveCard>(options);
        info.CreateObject = () => new AdaptiveCard();
        Add(info, "type", card => card.Type, (card, value) => card.Type = value!);
        Add(info, "id", card => card.Id, (card, value) => card.Id = value);
        Add(info, "version", card => card.Version, (card, value) => card.Version = value!);
        Add(info, "fallbackText", card => card.FallbackText, (card, value) => card.FallbackText = value);
        Add(info, "speak", card => card.Speak, (card, value) => card.Speak = value);
        Add(info, "lang", card => card.Lang, (card, value) => card.Lang = value);
        Add(info, "body", card => card.Body, (card, value) => card.Body = value!);
        Add(info, "actions", card => card.Actions, (card, value) => card.Actions = value!);
        Add(info, "refresh", card => card.Refresh, (card, value) => card.Refresh = value);
        Add(info, "authentication", card => card.Authentication, (card, value) => card.Authentication = value);
        Add(info, "metadata", card => card.Metadata, (card, value) => card.Metadata = value);
        Add(info, "selectAction", card => card.SelectAction, (card, value) => card.SelectAction = value);
        Add(info, "height", card => card.Height, (card, value) => card.Height = value!);
        Add(info, "minHeight", card => card.MinHeight, (card, value) => card.MinHeight = value);
        Add(info, "verticalContentAlignment", card => card.VerticalContentAlignment, (card, value) => card.VerticalContentAlignment = value);
        Add(info, "rtl", card => card.Rtl, (card, value) => card.Rtl = value);
        Add(info, "fallback", card => card.Fallback, (card, value) => card.Fallback = value);
        Add(info, "requires", card => card.Requires, (card, value) => card.Requires = value);
        Add(info, "additionalProperties", card => card.AdditionalProperties, (card, value) => card.AdditionalProperties = value!).IsExtensionData = true;
        return info;
    }

    private static JsonPropertyInfo Add<T>(JsonTypeInfo info, string name, Func<AdaptiveCard, T> get, Action<AdaptiveCard, T?> set)
    {
        var property = info.CreateJsonPropertyInfo(typeof(T), name);
        property.Get = card => get((AdaptiveCard)card);
        property.Set = (card, value) => set((AdaptiveCard)card, (T?)value);
        info.Properties.Add(property);
        return property;
    }
}
