using Regie.Alignment;

namespace Regie.Bot.Initiatives;

/// <summary>What can be wrong on the cards of the initiative dialog: one plain sentence and what to do.</summary>
internal static class InitiativeErrors
{
    public static readonly LocalizedText NameMissing = new("Geef het initiatief een naam.", "Give the initiative a name.");

    public static readonly LocalizedText NotAnAmount = new(
        "Dit is geen bedrag. Typ alleen een getal, bijvoorbeeld 125.000.",
        "This is not an amount. Type a number only, for example 125,000.");

    public static readonly LocalizedText AmountOutOfRange = new(
        "Het bedrag moet tussen 0 en 1 miljard euro liggen.",
        "The amount must be between 0 and 1 billion euros.");

    public static readonly LocalizedText NotACount = new(
        "Typ een heel getal tussen 0 en 100.000.",
        "Type a whole number between 0 and 100,000.");

    public static readonly LocalizedText ChannelUnknown = new("Kies een kanaal uit de lijst.", "Choose a channel from the list.");

    public static readonly LocalizedText NobodyChosen = new("Kies minstens één persoon.", "Choose at least one person.");

    public static readonly LocalizedText TooManyPeople = new(
        "Je koos {0} mensen. Kies er hoogstens {1}.",
        "You chose {0} people. Choose {1} at most.");

    public static readonly LocalizedText PersonUnknown = new(
        "Iemand die je koos zit niet (meer) in dit team. Kies opnieuw.",
        "Somebody you chose is not in this team (any more). Please choose again.");

    public static readonly LocalizedText DateMissing = new("Kies een datum.", "Choose a date.");

    public static readonly LocalizedText DateInThePast = new(
        "Deze dag is al voorbij. Kies een dag vanaf {0}.",
        "This day has already passed. Choose a day from {0} on.");

    public static readonly LocalizedText DateTooFar = new("Kies een dag binnen een jaar.", "Choose a day within a year.");

    public static readonly LocalizedText NotADate = new(
        "Dit is geen datum. Typ hem zo: 3-12-2026. Weet je hem niet? Laat het vak dan leeg.",
        "This is not a date. Type it like this: 3-12-2026. Not known yet? Then leave it empty.");

    public static readonly LocalizedText DecisionTooFar = new("Kies een dag binnen tien jaar.", "Choose a day within ten years.");

    public static readonly LocalizedText ChoiceUnknown = new("Kies een van de mogelijkheden.", "Choose one of the options.");

    public static readonly LocalizedText QuorumOutOfRange = new(
        "Typ een heel getal van 1 tot en met {0}: zoveel mensen vraag je.",
        "Type a whole number from 1 to {0}: that is how many people you ask.");

    public static readonly LocalizedText TooFewForAnonymous = new(
        "Anoniem kan vanaf drie mensen. Met minder is te raden wie wat zei.",
        "Anonymous answers need at least three people. With fewer one can guess who said what.");
}
