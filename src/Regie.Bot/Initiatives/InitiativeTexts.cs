using Regie.Alignment;

namespace Regie.Bot.Initiatives;

/// <summary>What the initiative dialog says.</summary>
internal static class InitiativeTexts
{
    public static readonly LocalizedText BeginTitle = new("Nieuw initiatief", "New initiative");

    public static readonly LocalizedText BeginBody = new(
        "{0} wil een nieuw initiatief tot samenwerking laten toetsen. Passen de drie strategieën bij elkaar?",
        "{0} wants to have a new partnership initiative checked. Do the three strategies match?");

    public static readonly LocalizedText BeginHint = new(
        "Alleen wie het vroeg, kan het initiatief beschrijven. Het duurt ongeveer vijf minuten.",
        "Only the person who asked can describe the initiative. It takes about five minutes.");

    public static readonly LocalizedText BeginButton = new("Beschrijf het initiatief", "Describe the initiative");

    public static readonly LocalizedText BeginNotYours = new(
        "Alleen wie 'nieuw initiatief' typte, kan deze kaart gebruiken. Typ het zelf om er een te starten.",
        "Only the person who typed 'new initiative' can use this card. Type it yourself to start one.");

    public static readonly LocalizedText SubjectTitle = new("Waar gaat het over?", "What is it about?");

    public static readonly LocalizedText Name = new("Naam van het initiatief", "Name of the initiative");

    public static readonly LocalizedText NameHint = new("Bijvoorbeeld: Samen belastingen innen", "For example: Collecting taxes together");

    public static readonly LocalizedText Summary = new("Wat is het plan, in een paar zinnen?", "What is the plan, in a few sentences?");

    public static readonly LocalizedText PolicyArea = new("Beleidsterrein", "Policy area");

    public static readonly LocalizedText Choose = new("Kies", "Choose");

    public static readonly LocalizedText Partners = new("Met welke partners?", "With which partners?");

    public static readonly LocalizedText PartnersHint = new("Namen, met een komma ertussen", "Names, separated by commas");

    public static readonly LocalizedText LegalForm = new("Welke vorm is het plan?", "Which legal form is planned?");

    public static readonly LocalizedText Contribution = new("Verwachte bijdrage per jaar, in euro's", "Expected contribution a year, in euros");

    public static readonly LocalizedText ContributionHint = new("Bijvoorbeeld: 125.000", "For example: 125,000");

    public static readonly LocalizedText Staff = new("Hoeveel collega's raakt het?", "How many colleagues does it affect?");

    public static readonly LocalizedText DecisionDate = new("Wanneer moet er over de samenwerking besloten zijn?", "By when must the partnership be decided on?");

    public static readonly LocalizedText DecisionDateHint = new(
        "Bij een gemeenschappelijke regeling heeft de raad 8 weken om iets van het ontwerp te vinden.",
        "With a joint arrangement (gemeenschappelijke regeling) the council has 8 weeks to give its view on the draft.");

    public static readonly LocalizedText DecisionBy = new("Besluit over de samenwerking uiterlijk op", "Decision on the partnership by");

    public static readonly LocalizedText Channel = new("In welk kanaal komt de check?", "In which channel will the check appear?");

    public static readonly LocalizedText PeopleTitle = new("Wie beantwoorden de vragen?", "Who answers the questions?");

    public static readonly LocalizedText PeopleIntro = new(
        "Kies mensen van beleid, HR, ICT, financiën en klantcontact. Samen zien zij het hele plaatje.",
        "Choose people from policy, HR, ICT, finance and customer contact. Together they see the whole picture.");

    public static readonly LocalizedText Respondents = new("Wie vraag ik?", "Whom do I ask?");

    public static readonly LocalizedText Everyone = new("Vraag iedereen in dit team", "Ask everyone in this team");

    public static readonly LocalizedText Managers = new("Welke managers krijgen een bericht als iets niet past?", "Which managers get a message when something does not match?");

    public static readonly LocalizedText ManagersHint = new(
        "Kies je niemand, dan krijg jij de berichten.",
        "If you choose nobody, you will get the messages.");

    public static readonly LocalizedText ScheduleTitle = new("Wanneer moet het klaar zijn?", "When should it be done?");

    public static readonly LocalizedText Deadline = new("Laatste dag om te antwoorden", "Last day to answer");

    public static readonly LocalizedText Reminders = new("Hoe vaak herinner ik mensen?", "How often do I remind people?");

    public static readonly LocalizedText RemindersNone = new("Niet", "Not at all");

    public static readonly LocalizedText RemindersGentle = new("Eén keer, op de werkdag voor de laatste dag", "Once, on the working day before the last day");

    public static readonly LocalizedText RemindersNormal = new("Twee keer: drie werkdagen en één werkdag van tevoren", "Twice: three working days and one working day ahead");

    public static readonly LocalizedText RemindersIntensive = new("Vier keer: vijf, drie, twee en één werkdag van tevoren", "Four times: five, three, two and one working day ahead");

    public static readonly LocalizedText Quorum = new("Hoeveel mensen moeten minstens alles beantwoorden?", "How many people must answer everything at least?");

    public static readonly LocalizedText Anonymous = new("Laat geen namen zien bij antwoorden", "Do not show names with answers");

    public static readonly LocalizedText ConfirmTitle = new("Klopt dit?", "Is this right?");

    public static readonly LocalizedText ConfirmHint = new(
        "Als je start, krijgt iedereen die je koos een bericht en komt er een kaart in het kanaal.",
        "When you start, everyone you chose gets a message and a card appears in the channel.");

    public static readonly LocalizedText Start = new("Start de check", "Start the check");

    public static readonly LocalizedText Started = new("De check is gestart", "The check has started");

    public static readonly LocalizedText StartedBody = new(
        "Ik vraag {0} mensen om hun antwoorden, tot en met {1}. De voortgang zie je op de kaart in het kanaal.",
        "I am asking {0} people for their answers, until {1}. You can follow progress on the card in the channel.");

    public static readonly LocalizedText DraftKept = new("Je concept is bewaard", "Your draft is kept");

    public static readonly LocalizedText DraftKeptBody = new(
        "Ga verder wanneer je wilt, op elk apparaat.",
        "Continue whenever you like, on any device.");

    public static readonly LocalizedText Continue = new("Ga verder", "Continue");

    public static readonly LocalizedText Cancelled = new("Gestopt", "Stopped");

    public static readonly LocalizedText CancelledBody = new(
        "Het concept is weggegooid. Niemand heeft iets gekregen. Typ 'nieuw initiatief' om opnieuw te beginnen.",
        "The draft was thrown away. Nobody received anything. Type 'new initiative' to start again.");

    public static readonly LocalizedText DraftGone = new(
        "Dit concept is er niet meer. Er is niets veranderd. Typ 'nieuw initiatief' om opnieuw te beginnen.",
        "This draft no longer exists. Nothing was changed. Type 'new initiative' to start again.");

    public static readonly LocalizedText NotYours = new(
        "Dit is de kaart van iemand anders. Er is niets veranderd.",
        "This is somebody else's card. Nothing was changed.");

    public static readonly LocalizedText AlreadyStarted = new(
        "Dit initiatief is al gestart. Er is niets veranderd. Zo staat het nu.",
        "This initiative has already been started. Nothing was changed. This is how it stands now.");
}
