using Regie.Alignment;

namespace Regie.Bot.Questions;

/// <summary>What the questions dialog says.</summary>
internal static class QuestionTexts
{
    public static readonly LocalizedText About = new("Over", "About");

    public static readonly LocalizedText Comment = new("Toelichting", "Comment");

    public static readonly LocalizedText Role = new("Vanuit welke rol antwoord je?", "From which role do you answer?");

    public static readonly LocalizedText RoleHint = new(
        "Zo wordt zichtbaar waar afdelingen er anders naar kijken.",
        "This shows where departments see things differently.");

    public static readonly LocalizedText RoleHintAnonymous = new(
        "Zo wordt zichtbaar waar afdelingen er anders naar kijken. Dat tonen we alleen als minstens drie mensen met die rol antwoorden.",
        "This shows where departments see things differently. It is shown only when at least three people with that role answer.");

    public static readonly LocalizedText Save = new("Opslaan en verder", "Save and continue");

    public static readonly LocalizedText DoneTitle = new("Klaar, dank je wel!", "All done, thank you!");

    public static readonly LocalizedText DoneBody = new(
        "Je antwoorden zijn opgeslagen. Je kunt ze veranderen zolang de check open is, tot en met {0}.",
        "Your answers are saved. You can change them while the check is open, until {0}.");

    public static readonly LocalizedText Review = new("Bekijk of verander mijn antwoorden", "See or change my answers");

    public static readonly LocalizedText PausedTitle = new("Tot later", "See you later");

    public static readonly LocalizedText PausedBody = new(
        "Wat je hebt ingevuld, is opgeslagen. Je hebt {0} van de {1} onderwerpen gehad. Antwoorden kan tot en met {2}.",
        "What you filled in is saved. You have done {0} of {1} topics. You can answer until {2}.");

    public static readonly LocalizedText Resume = new("Ga verder", "Continue");

    public static readonly LocalizedText NotAsked = new(
        "Jij hoeft voor deze check geen vragen te beantwoorden.",
        "You do not have to answer questions for this check.");

    public static readonly LocalizedText ReviewHint = new("Kies 'Opslaan en verder' om naar het volgende onderwerp te gaan.", "Choose 'Save and continue' to go to the next topic.");

    public static readonly LocalizedText ErrorMissing = new(
        "Kies een antwoord. Weet je het niet? Kies dan 'Weet ik niet'.",
        "Choose an answer. Not sure? Then choose 'I don't know'.");

    public static readonly LocalizedText ErrorUnknownOption = new(
        "Dit antwoord staat niet in de lijst. Kies opnieuw.",
        "This answer is not in the list. Please choose again.");

    public static readonly LocalizedText ErrorNotTogether = new(
        "Deze keuzes gaan niet samen. Kies óf deze ene, óf de andere.",
        "These choices do not go together. Choose either this one or the others.");

    public static readonly LocalizedText ErrorNotANumber = new(
        "Dit is geen bedrag. Typ alleen een getal, bijvoorbeeld 125.000.",
        "This is not an amount. Type a number only, for example 125,000.");

    public static readonly LocalizedText ErrorOutOfRange = new("Dit getal is te klein of te groot.", "This number is too small or too large.");
}
