using Regie.Alignment;

namespace Regie.Bot.Reminders;

/// <summary>What a reminder says.</summary>
internal static class NudgeTexts
{
    public static readonly LocalizedText Title = new("Herinnering", "Reminder");

    public static readonly LocalizedText InChannel = new("we wachten nog op jouw antwoorden", "we are still waiting for your answers");

    public static readonly LocalizedText NotBegun = new(
        "{0} wacht nog op jouw antwoorden. Het kost ongeveer een kwartier.",
        "{0} is still waiting for your answers. It takes about fifteen minutes.");

    public static readonly LocalizedText Begun = new(
        "{0} wacht nog op jouw antwoorden. Je hebt {1} van de {2} onderwerpen gehad.",
        "{0} is still waiting for your answers. You have done {1} of {2} topics.");

    public static readonly LocalizedText Digest = new(
        "Je hebt nog vragen van {0} checks openstaan. Kies er een om verder te gaan.",
        "You still have questions from {0} checks. Choose one to continue.");

    public static readonly LocalizedText DigestNotBegun = new("nog niet begonnen; antwoorden kan tot en met {0}", "not started yet; you can answer until {0}");

    public static readonly LocalizedText DigestBegun = new("begonnen; antwoorden kan tot en met {0}", "started; you can answer until {0}");

    public static readonly LocalizedText DigestMore = new("En nog {0} meer. Typ 'mijn vragen' om ze te zien.", "And {0} more. Type 'my questions' to see them.");
}
