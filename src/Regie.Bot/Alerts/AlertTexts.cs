using Regie.Alignment;

namespace Regie.Bot.Alerts;

/// <summary>What alerts say.</summary>
internal static class AlertTexts
{
    public static readonly LocalizedText Title = new("Hier past iets niet", "Something does not match here");

    public static readonly LocalizedText Summary = new("{0}: hier past iets niet", "{0}: something does not match");

    public static readonly LocalizedText Mentioned = new(
        "{0}, ik kan je geen bericht sturen. Daarom staat het hier.",
        "{0}, I cannot send you a message. That is why it is here.");

    public static readonly LocalizedText Intro = new(
        "De check heeft als uitkomst: {0}. Jij krijgt dit bericht omdat je er iets aan kunt doen.",
        "The outcome of the check is: {0}. You get this message because you can do something about it.");

    public static readonly LocalizedText Now = new("Hoe het nu staat", "How it stands now");

    public static readonly LocalizedText History = new("Wat er is gedaan", "What was done");

    public static readonly LocalizedText Nobody = new("Nog niemand heeft iets gedaan.", "Nobody has done anything yet.");

    public static readonly LocalizedText Seen = new("{0} heeft het gezien.", "{0} has seen it.");

    public static readonly LocalizedText Assigned = new("{0} heeft {1} gevraagd dit op te lossen, uiterlijk {2}.", "{0} asked {1} to solve this by {2}.");

    public static readonly LocalizedText Reconsidered = new("{0} heeft gevraagd dit opnieuw te bekijken.", "{0} asked for this to be reconsidered.");

    public static readonly LocalizedText Accepted = new("{0} accepteert het: {1}", "{0} accepts it: {1}");

    public static readonly LocalizedText AcknowledgeButton = new("Gezien", "Seen");

    public static readonly LocalizedText ReconsiderTitle = new("Laat het opnieuw bekijken", "Have it reconsidered");

    public static readonly LocalizedText ReconsiderHint = new(
        "De vragen over {0} gaan dan weer open. Iedereen kan zijn antwoorden aanpassen. Daarna komt er een nieuwe uitkomst.",
        "The questions about {0} are then opened again. Everyone can change their answers. After that a new outcome follows.");

    public static readonly LocalizedText ReconsiderButton = new("Vraag om heroverweging", "Ask for reconsideration");

    public static readonly LocalizedText AssignTitle = new("Laat iemand het oplossen", "Have somebody solve it");

    public static readonly LocalizedText Owner = new("Wie lost het op?", "Who solves it?");

    public static readonly LocalizedText OwnerHint = new("Kies iemand", "Choose somebody");

    public static readonly LocalizedText OwnersCut = new(
        "Niet iedereen past in deze lijst. De managers en de projectleider staan er altijd in.",
        "Not everyone fits in this list. The managers and the project leader are always in it.");

    public static readonly LocalizedText Due = new("Uiterlijk op", "By");

    public static readonly LocalizedText AssignButton = new("Zet deze actie uit", "Assign this action");

    public static readonly LocalizedText AcceptTitle = new("Of accepteer het zoals het is", "Or accept it as it is");

    public static readonly LocalizedText Reason = new("Waarom is dit aanvaardbaar?", "Why is this acceptable?");

    public static readonly LocalizedText ReasonHint = new("Deze reden komt in het dossier", "This reason goes into the dossier");

    public static readonly LocalizedText AcceptButton = new("Accepteer met deze reden", "Accept for this reason");

    public static readonly LocalizedText Otherwise = new("Toch iets anders doen", "Do something else after all");

    public static readonly LocalizedText NobodyChosen = new("Kies wie het oplost.", "Choose who solves it.");

    public static readonly LocalizedText OwnerUnknown = new(
        "Deze persoon hoort niet bij de check. Kies iemand uit de lijst.",
        "This person does not take part in the check. Choose somebody from the list.");

    public static readonly LocalizedText ReasonMissing = new("Schrijf waarom dit aanvaardbaar is.", "Write why this is acceptable.");

    public static readonly LocalizedText NotYetRight = new(
        "Nog niet alles klopt. Er is nog niets veranderd. Kijk bij de rode regels.",
        "Something is not right yet. Nothing was changed. Look at the red lines.");

    public static readonly LocalizedText DoneSeen = new("Genoteerd dat je dit hebt gezien.", "Noted that you have seen this.");

    public static readonly LocalizedText DoneAssigned = new("De actie is uitgezet.", "The action has been assigned.");

    public static readonly LocalizedText DoneAccepted = new("Genoteerd dat je dit accepteert.", "Noted that you accept this.");

    public static readonly LocalizedText DoneReconsidered = new(
        "De vragen zijn weer open, tot en met {0}. Iedereen krijgt een bericht.",
        "The questions are open again, until {0}. Everyone gets a message.");

    public static readonly LocalizedText Already = new("Dit was al gedaan. Er is niets veranderd.", "This had already been done. Nothing was changed.");

    public static readonly LocalizedText UnderReconsideration = new(
        "Hier is al heroverweging gevraagd. Er is niets veranderd. Wacht op de nieuwe uitkomst.",
        "Reconsideration has already been asked for. Nothing was changed. Please wait for the new outcome.");

    public static readonly LocalizedText NothingToReopen = new(
        "Dit punt komt uit het register, niet uit antwoorden. Er zijn geen vragen om opnieuw te stellen. Er is niets veranderd.",
        "This point comes from the register, not from answers. There are no questions to ask again. Nothing was changed.");

    public static readonly LocalizedText NewerVerdict = new(
        "Er is een nieuwe uitkomst, nummer {0}. Op deze kaart kun je daarom niets meer doen. Er is niets veranderd.",
        "There is a new outcome, number {0}. So nothing can be done on this card any more. Nothing was changed.");

    public static readonly LocalizedText CheckClosed = new(
        "Deze check is gestopt of opgeborgen. Op deze kaart kun je daarom niets meer doen. Er is niets veranderd.",
        "This check was stopped or put away. So nothing can be done on this card any more. Nothing was changed.");

    public static readonly LocalizedText Gone = new(
        "Dit bericht hoort bij niets dat ik nog ken. Er is niets veranderd.",
        "This message belongs to nothing that I still know. Nothing was changed.");

    public static readonly LocalizedText NotYours = new(
        "Alleen de managers van deze check kunnen dit doen. Er is niets veranderd.",
        "Only the managers of this check can do this. Nothing was changed.");

    public static readonly LocalizedText ReopenedTitle = new("Vragen weer open", "Questions open again");

    public static readonly LocalizedText ReopenedBody = new(
        "{0} vraagt om heroverweging, omdat iets niet past:",
        "{0} asks for reconsideration, because something does not match:");

    public static readonly LocalizedText ReopenedTopics = new("Het gaat om de vragen over {0}.", "It is about the questions on {0}.");

    public static readonly LocalizedText ReopenedUntil = new(
        "Antwoorden kan tot en met {0}. Daarna komt er een nieuwe uitkomst.",
        "You can answer until {0}. After that a new outcome follows.");

    public static readonly LocalizedText And = new(" en ", " and ");
}
