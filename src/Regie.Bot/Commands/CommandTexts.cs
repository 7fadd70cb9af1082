using Regie.Alignment;

namespace Regie.Bot.Commands;

/// <summary>What the commands answer.</summary>
internal static class CommandTexts
{
    public static readonly LocalizedText HelpTitle = new("Hoi, ik ben Regie.Bot", "Hi, I am Regie.Bot");

    public static readonly LocalizedText HelpBody = new(
        "Ik help je gemeente grip te houden op samenwerkingen. Ik vraag je collega's wat zij weten, zie erop toe dat iedereen antwoordt, en zeg of de drie strategieën bij elkaar passen.",
        "I help your municipality keep control of its partnerships. I ask your colleagues what they know, make sure that everyone answers, and tell whether the three strategies match.");

    public static readonly LocalizedText HelpHow = new(
        "Typ een van deze opdrachten. In een kanaal noem je mij eerst: @Regie.Bot.",
        "Type one of these commands. In a channel, mention me first: @Regie.Bot.");

    public static readonly LocalizedText NotUnderstood = new("Dat begrijp ik niet.", "I do not understand that.");

    public static readonly LocalizedText HelpNew = new("een nieuw initiatief laten toetsen", "have a new initiative checked");

    public static readonly LocalizedText HelpMine = new("de vragen die jij nog moet beantwoorden", "the questions that you still have to answer");

    public static readonly LocalizedText HelpStatus = new("hoe het staat met de checks", "how the checks are going");

    public static readonly LocalizedText HelpWhatIf = new(
        "proberen wat de uitkomst van jouw check verandert (voor de projectleider)",
        "try what would change the outcome of your check (for the project leader)");

    public static readonly LocalizedText HelpRegister = new("alle initiatieven op een rij", "all initiatives in a list");

    public static readonly LocalizedText HelpLanguage = new("wisselen tussen Nederlands en Engels", "switch between Dutch and English");

    public static readonly LocalizedText HelpCancel = new("een concept weggooien", "throw a draft away");

    public static readonly LocalizedText HelpData = new("zien wat ik over jou bewaar", "see what I keep about you");

    public static readonly LocalizedText HelpAway = new("geen herinneringen zolang je weg bent", "no reminders while you are away");

    public static readonly LocalizedText HelpReminders = new("zien of je herinneringen krijgt, en ze stoppen", "see whether you get reminders, and stop them");

    public static readonly LocalizedText LanguageNow = new("Ik praat nu Nederlands met je. Typ nog eens 'taal' voor Engels.", "I now speak English with you. Type 'language' again for Dutch.");

    public static readonly LocalizedText NothingToCancel = new(
        "Er is geen concept om weg te gooien. Antwoorden die je gaf, blijven bewaard.",
        "There is no draft to throw away. Answers that you gave are kept.");

    public static readonly LocalizedText MineTitle = new("Jouw vragen", "Your questions");

    public static readonly LocalizedText MineNone = new("Je hebt geen open vragen.", "You have no open questions.");

    public static readonly LocalizedText MineOpen = new("{0} van {1} onderwerpen gehad, tot en met {2}", "{0} of {1} topics done, until {2}");

    public static readonly LocalizedText MineDone = new("Klaar; veranderen kan tot en met {0}", "Done; you can change answers until {0}");

    public static readonly LocalizedText StatusTitle = new("Hoe staat het?", "How are things?");

    public static readonly LocalizedText StatusNone = new(
        "Er zijn hier geen checks die jij leidt of waarvoor jij vragen kreeg. Typ 'nieuw initiatief' om er een te starten.",
        "There are no checks here that you lead or were asked about. Type 'new initiative' to start one.");

    public static readonly LocalizedText StatusOpen = new("Open: {0} van de {1} klaar, tot en met {2}", "Open: {0} of {1} done, until {2}");

    public static readonly LocalizedText StatusDecided = new("Oordeel gegeven op {0}", "Verdict given on {0}");

    public static readonly LocalizedText StatusWithdrawn = new("Ingetrokken", "Withdrawn");

    public static readonly LocalizedText StatusUndelivered = new("Berichten die niet of misschien niet aankwamen: {0}", "Messages that did not arrive, or perhaps not: {0}");

    public static readonly LocalizedText UndeliveredTo = new("{0} aan {1}", "{0} to {1}");

    public static readonly LocalizedText UndeliveredInvite = new("uitnodiging", "invitation");

    public static readonly LocalizedText UndeliveredReminder = new("herinnering", "reminder");

    public static readonly LocalizedText UndeliveredCampaign = new("kaart in het kanaal", "card in the channel");

    public static readonly LocalizedText UndeliveredRefresh = new("laatste stand op de kaart in het kanaal", "latest state on the card in the channel");

    public static readonly LocalizedText UndeliveredToLeader = new("bericht aan jou over wie nog niet klaar is", "message to you about who has not finished");

    public static readonly LocalizedText UndeliveredHalt = new("bericht dat de check stilstaat", "message that the check has come to a halt");

    public static readonly LocalizedText UndeliveredVerdict = new("oordeel in het kanaal", "verdict in the channel");

    public static readonly LocalizedText UndeliveredAlert = new("bericht over wat niet past", "message about a mismatch");

    public static readonly LocalizedText UndeliveredOther = new("bericht", "message");

    public static readonly LocalizedText WhyBlocked = new("de bot is geblokkeerd", "the bot is blocked");

    public static readonly LocalizedText WhyNotInstalled = new("de app is daar niet geïnstalleerd", "the app is not installed there");

    public static readonly LocalizedText WhyGone = new("de chat of het kanaal bestaat niet meer", "the chat or channel no longer exists");

    public static readonly LocalizedText WhyRefused = new("Teams weigerde het", "Teams refused it");

    public static readonly LocalizedText WhyGivenUp = new("het lukte een dag lang niet", "it did not work for a day");

    public static readonly LocalizedText WhyUnreachable = new("er was geen weg naartoe", "there was no way to reach them");

    public static readonly LocalizedText WhyAmbiguous = new("misschien wel aangekomen; Teams gaf geen antwoord", "it may have arrived; Teams did not answer");

    public static readonly LocalizedText Open = new("Open", "Open");

    public static readonly LocalizedText More = new("En nog {0} meer.", "And {0} more.");

    public static readonly LocalizedText DataTitle = new("Wat ik over jou bewaar", "What I keep about you");

    public static readonly LocalizedText DataProfile = new(
        "Naam, taal, waar onze chat is, en wanneer je herinneringen wilt en kreeg.",
        "Your name, language, where our chat is, and when you want and got reminders.");

    public static readonly LocalizedText DataReminders = new("Herinneringen", "Reminders");

    public static readonly LocalizedText DataAnswers = new("Jouw antwoorden in deze checks:", "Your answers in these checks:");

    public static readonly LocalizedText DataHow = new(
        "Wil je dat ik iets verwijder? Vraag het de beheerder van Regie.Bot in jouw gemeente.",
        "Do you want me to delete something? Ask the administrator of Regie.Bot in your municipality.");
}
