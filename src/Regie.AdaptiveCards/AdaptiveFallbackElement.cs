using System.Text.Json.Serialization;
using Regie.AdaptiveCards.Json;

namespace Regie.AdaptiveCards;

/// <summary>What a client does with an element that it does not know.</summary>
[JsonConverter(typeof(AdaptiveFallbackConverter))]
public class AdaptiveFallbackElement
{
    /// <summary>What the client does by default.</summary>
    public AdaptiveFallbackElement()
    {
    }

    /// <summary>Leaves the element out, or what the client does by default.</summary>
    /// <param name="fallbackType">What is done.</param>
    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    /// <summary>Shows something else instead.</summary>
    /// <param name="fallbackContent">What is shown.</param>
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    /// <summary>What is done.</summary>
    public AdaptiveFallbackType Type { get; set; }

    /// <summary>What is shown instead, when <see cref="Type"/> is <see cref="AdaptiveFallbackType.Content"/>.</summary>
    public AdaptiveTypedElement? Content { get; set; }
}
