using Regie.Alignment;

namespace Regie.Bot.Turns;

/// <summary>What the bot says when nothing more special applies.</summary>
internal static class TurnTexts
{
    public static readonly LocalizedText UnknownButton = new(
        "Deze knop ken ik niet meer. Typ help om te zien wat ik kan.",
        "I no longer know this button. Type help to see what I can do.");

    public static readonly LocalizedText NotForAll = new(
        "Deze kaart is alleen voor jou, en hier leest iedereen mee. Open onze chat en typ daar: mijn vragen.",
        "This card is for you only, and everyone can read along here. Open our chat and type: my questions.");

    public static readonly LocalizedText SomethingFailed = new(
        "Er ging iets mis. Er is niets veranderd. Probeer het over een minuut nog eens.",
        "Something went wrong. Nothing was changed. Please try again in a minute.");
}
