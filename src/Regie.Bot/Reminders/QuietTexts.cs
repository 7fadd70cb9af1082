using Regie.Alignment;

namespace Regie.Bot.Reminders;

/// <summary>What people are told about when they are reminded and when not.</summary>
internal static class QuietTexts
{
    public static readonly LocalizedText Paused = new(
        "Tot {0} stuur ik je geen herinneringen. Vanaf die dag weer wel. Eerder? Typ 'herinneringen aan'.",
        "I will not send you reminders until {0}. From that day on I will again. Sooner? Type 'reminders on'.");

    public static readonly LocalizedText Absent = new(
        "Je bent afwezig tot {0}. Vanaf die dag krijg je weer herinneringen. Wie op je antwoorden wacht, kan dit zien. Eerder terug? Typ 'herinneringen aan'.",
        "You are away until {0}. From that day on you get reminders again. Those who wait for your answers can see this. Back sooner? Type 'reminders on'.");

    public static readonly LocalizedText Never = new(
        "Ik stuur je geen herinneringen meer. Nieuwe vragen krijg je nog wel. Toch weer herinneringen? Typ 'herinneringen aan'.",
        "I will not send you reminders any more. You will still get new questions. Want reminders again? Type 'reminders on'.");

    public static readonly LocalizedText On = new(
        "Je krijgt herinneringen als je nog vragen hebt openstaan, hooguit één per werkdag.",
        "You get reminders when you still have questions to answer, at most one per working day.");

    public static readonly LocalizedText How = new(
        "Even niet? Typ 'pauzeer herinneringen' of 'afwezig tot 12 januari'. Nooit? Typ 'geen herinneringen'.",
        "Not for a while? Type 'pause reminders' or 'away until 12 January'. Never? Type 'no reminders'.");

    public static readonly LocalizedText UntilWhen = new(
        "Tot wanneer ben je afwezig? Typ bijvoorbeeld 'afwezig tot 12 januari' of 'afwezig tot maandag'. Er is niets veranderd.",
        "Until when are you away? Type for example 'away until 12 January' or 'away until Monday'. Nothing was changed.");

    public static readonly LocalizedText NotADay = new(
        "Ik begrijp die datum niet. Typ bijvoorbeeld 'tot 12 januari', 'tot 12-1-2027' of 'tot maandag'. Er is niets veranderd.",
        "I do not understand that date. Type for example 'until 12 January', 'until 12-1-2027' or 'until Monday'. Nothing was changed.");

    public static readonly LocalizedText Past = new(
        "Dat kan niet: {0} is al begonnen of voorbij. Kies een dag na vandaag. Er is niets veranderd.",
        "That is not possible: {0} has begun or has passed. Choose a day after today. Nothing was changed.");

    public static readonly LocalizedText TooFar = new(
        "Dat kan niet: {0} is meer dan een jaar weg. Kies een eerdere dag, of typ 'geen herinneringen'. Er is niets veranderd.",
        "That is not possible: {0} is more than a year away. Choose an earlier day, or type 'no reminders'. Nothing was changed.");

    public static readonly LocalizedText Away = new("Afwezig", "Away");

    public static readonly LocalizedText AwayUntil = new("{0} (tot {1})", "{0} (until {1})");

    public static readonly LocalizedText Unreminded = new(
        "Aantal mensen dat nu geen herinneringen van mij krijgt: {0}",
        "Number of people who get no reminders from me now: {0}");
}
