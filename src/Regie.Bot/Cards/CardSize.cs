using System.Text;

namespace Regie.Bot.Cards;

/// <summary>How large a card is on the wire.</summary>
internal static class CardSize
{
    /// <summary>The most bytes of a card that the bot sends: Teams takes 28 KB, and some is left for what clients add.</summary>
    public const int Most = 27_000;

    /// <summary>The bytes of a card as UTF-8 JSON.</summary>
    public static int Of(AdaptiveCard card) => Encoding.UTF8.GetByteCount(card.ToJson());

    /// <summary>The bytes that an element adds to a card, and a few more.</summary>
    public static int Of(AdaptiveElement element)
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5));
        card.Body.Add(element);
        return Of(card);
    }
}
