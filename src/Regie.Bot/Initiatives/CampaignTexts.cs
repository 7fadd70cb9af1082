using Regie.Alignment;

namespace Regie.Bot.Initiatives;

/// <summary>What the campaign card, the invitation and the leader's buttons say.</summary>
internal static class CampaignTexts
{
    public static readonly LocalizedText Title = new("Check: past deze samenwerking?", "Check: does this partnership fit?");

    public static readonly LocalizedText InviteTitle = new("Jouw antwoorden zijn nodig", "Your answers are needed");

    public static readonly LocalizedText InviteAgainTitle = new("Kijk nog eens naar deze vragen", "Please look at these questions again");

    public static readonly LocalizedText InviteBody = new(
        "{0} vraagt wat jij weet over dit initiatief. Het zijn {1} onderwerpen, ongeveer {2} minuten. Stoppen en later verdergaan kan altijd.",
        "{0} asks what you know about this initiative. There are {1} topics, about {2} minutes. You can always stop and continue later.");

    public static readonly LocalizedText InviteAgainBody = new(
        "Een manager vroeg om heroverweging. Deze onderwerpen staan weer open: {0}. Wat je eerder antwoordde, staat al ingevuld.",
        "A manager asked for reconsideration. These topics are open again: {0}. What you answered before is filled in already.");

    public static readonly LocalizedText AnonymousNote = new(
        "Je antwoorden worden zonder je naam getoond.",
        "Your answers are shown without your name.");

    public static readonly LocalizedText Until = new("Antwoorden kan tot en met {0}.", "You can answer until {0}.");

    public static readonly LocalizedText AskedBy = new("Projectleider", "Project leader");

    public static readonly LocalizedText Progress = new("{0} van de {1} mensen hebben alles beantwoord.", "{0} of {1} people have answered everything.");

    public static readonly LocalizedText ProgressOf = new("{0}: {1} van {2}", "{0}: {1} of {2}");

    public static readonly LocalizedText Answer = new("Beantwoord mijn vragen", "Answer my questions");

    public static readonly LocalizedText Refresh = new("Bijwerken", "Refresh");

    public static readonly LocalizedText Manage = new("Beheren (projectleider)", "Manage (project leader)");

    public static readonly LocalizedText ManageHint = new(
        "Alleen de projectleider kan deze knoppen gebruiken.",
        "Only the project leader can use these buttons.");

    public static readonly LocalizedText NewDeadline = new("Nieuwe laatste dag", "New last day");

    public static readonly LocalizedText Extend = new("Verleng", "Extend");

    public static readonly LocalizedText Remind = new("Herinner nu", "Remind now");

    public static readonly LocalizedText Close = new("Sluit en maak het oordeel op", "Close and give the verdict");

    public static readonly LocalizedText Withdraw = new("Trek in (zonder oordeel)", "Withdraw (without verdict)");

    public static readonly LocalizedText LeaderOnly = new(
        "Alleen de projectleider kan dit. Er is niets veranderd.",
        "Only the project leader can do this. Nothing was changed.");

    public static readonly LocalizedText Extended = new("De laatste dag is nu {0}.", "The last day is now {0}.");

    public static readonly LocalizedText RemindedNow = new(
        "Wie nog niet klaar is, krijgt zo een herinnering. Niemand krijgt er meer dan één op een dag. Wie afwezig is of er geen wil, krijgt er nu geen.",
        "People who have not finished will get a reminder shortly. Nobody gets more than one a day. Those who are away or want none do not get one now.");

    public static readonly LocalizedText RemindedLater = new(
        "Wie nog niet klaar is, krijgt een herinnering zodra de werktijd begint.",
        "People who have not finished will get a reminder as soon as working hours begin.");

    public static readonly LocalizedText NobodyToRemind = new("Iedereen is al klaar.", "Everyone has finished already.");

    public static readonly LocalizedText Closing = new(
        "Ik sluit de check en maak het oordeel op.",
        "I am closing the check and preparing the verdict.");

    public static readonly LocalizedText StateDecided = new(
        "Het oordeel is gegeven. Antwoorden zijn gesloten.",
        "The verdict has been given. Answers are closed.");

    public static readonly LocalizedText StateWithdrawn = new(
        "De projectleider heeft deze check ingetrokken.",
        "The project leader has withdrawn this check.");

    public static readonly LocalizedText StateReopened = new(
        "Heropend voor een nieuwe ronde. Deze onderwerpen staan weer open: {0}.",
        "Reopened for a new round. These topics are open again: {0}.");

    public static readonly LocalizedText NotOpen = new(
        "Deze check is niet meer open. Er is niets veranderd.",
        "This check is no longer open. Nothing was changed.");

    public static readonly LocalizedText YouAreDone = new("Jij bent klaar. Dank je wel!", "You have finished. Thank you!");

    public static readonly LocalizedText YouAreAt = new("Jij hebt {0} van de {1} onderwerpen gehad.", "You have done {0} of {1} topics.");

    public static readonly LocalizedText Gone = new(
        "Deze check ken ik niet (meer). Er is niets veranderd.",
        "I do not know this check (any more). Nothing was changed.");

    public static readonly LocalizedText AskTitle = new("Nog te weinig antwoorden", "Not enough answers yet");

    public static readonly LocalizedText AskBody = new(
        "De laatste dag is voorbij. Klaar: {0} van de {1} mensen. Jij wilde er minstens {2}. Wil je verlengen of nu sluiten?",
        "The last day has passed. Finished: {0} of {1} people. You wanted at least {2}. Do you want to extend or close now?");
}
