using Regie.Alignment;

namespace Regie.Bot.Escalations;

/// <summary>What the leader and the managers are told when answers stay out.</summary>
internal static class EscalationTexts
{
    public static readonly LocalizedText LeaderTitle = new("Nog niet iedereen is klaar", "Not everyone has finished");

    public static readonly LocalizedText LeaderBody = new(
        "Klaar: {0} van de {1} mensen. Jij wilde er minstens {2}. Antwoorden kan tot en met {3}.",
        "Finished: {0} of {1} people. You wanted at least {2}. People can answer until {3}.");

    public static readonly LocalizedText NotFinished = new("Nog niet klaar", "Not finished yet");

    public static readonly LocalizedText AndMore = new("{0} en nog {1} mensen", "{0} and {1} more people");

    public static readonly LocalizedText Nameless = new(
        "In deze check blijven namen weg. Daarom zeg ik niet wie nog niet klaar is.",
        "This check leaves names out. That is why I do not say who has not finished.");

    public static readonly LocalizedText LeaderHow = new(
        "Bel of spreek deze collega's aan, laat mij nog een keer herinneren, of kies een latere laatste dag.",
        "Call or talk to these colleagues, have me remind them once more, or choose a later last day.");

    public static readonly LocalizedText ManagerTitle = new("Een check staat stil", "A check has come to a halt");

    public static readonly LocalizedText ManagerBody = new(
        "De laatste dag was {0}. Klaar: {1} van de {2} mensen. Er zijn er minstens {3} nodig.",
        "The last day was {0}. Finished: {1} of {2} people. At least {3} are needed.");

    public static readonly LocalizedText ManagerLeader = new(
        "Ik vroeg {0} om te verlengen of te sluiten. Dat is nog niet gebeurd. Wil jij het met {0} bespreken?",
        "I asked {0} to extend or to close. That has not happened yet. Could you discuss it with {0}?");
}
