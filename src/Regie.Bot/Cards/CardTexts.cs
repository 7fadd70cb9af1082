using Regie.Alignment;

namespace Regie.Bot.Cards;

/// <summary>What all cards say.</summary>
internal static class CardTexts
{
    public static readonly LocalizedText UseTheCard = new(
        "Vul de kaart in en kies een knop. Wil je stoppen? Typ dan: annuleer.",
        "Fill in the card and choose a button. Want to stop? Type: cancel.");

    public static readonly LocalizedText OutOfDate = new(
        "De kaart die je gebruikte was niet meer actueel. Er is niets veranderd. Dit is de kaart van nu.",
        "The card you used was out of date. Nothing was changed. This is the card as it is now.");

    public static readonly LocalizedText StepsChanged = new(
        "De kaarten zijn aangepast sinds je begon. Wat je al had ingevuld, is bewaard. Je gaat hier verder.",
        "The cards have changed since you started. What you filled in has been kept. You go on from here.");

    public static readonly LocalizedText NotYetRight = new(
        "Nog niet alles klopt. Kijk bij de rode regels. Wat je hebt ingevuld, staat er nog.",
        "Something is not right yet. Look at the red lines. What you filled in is still there.");

    public static readonly LocalizedText StepOf = new("Stap {0} van {1}", "Step {0} of {1}");

    public static readonly LocalizedText Next = new("Volgende", "Next");

    public static readonly LocalizedText Back = new("Terug", "Back");

    public static readonly LocalizedText Skip = new("Weet ik niet", "I don't know");

    public static readonly LocalizedText Pause = new("Later verder", "Continue later");

    public static readonly LocalizedText Cancel = new("Annuleren", "Cancel");

    public static readonly LocalizedText Optional = new("{0} (mag leeg blijven)", "{0} (optional)");

    public static readonly LocalizedText DontKnow = new("Weet ik niet", "I don't know");

    public static readonly LocalizedText Required = new("Vul dit in.", "Please fill this in.");

    public static readonly LocalizedText TooLong = new(
        "Dit is te lang: {0} tekens. Er passen er {1}. Maak het korter.",
        "This is too long: {0} characters. There is room for {1}. Please shorten it.");
}
