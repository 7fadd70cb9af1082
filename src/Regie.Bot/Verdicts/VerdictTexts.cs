using Regie.Alignment;

namespace Regie.Bot.Verdicts;

/// <summary>What the verdict card and its details say.</summary>
internal static class VerdictTexts
{
    public static readonly LocalizedText Title = new("Uitkomst van de check", "Outcome of the check");

    public static readonly LocalizedText TitleAgain = new("Uitkomst van de check, nummer {0}", "Outcome of the check, number {0}");

    public static readonly LocalizedText Summary = new("{0}: {1}", "{0}: {1}");

    public static readonly LocalizedText Aligned = new(
        "De drie strategieën passen bij elkaar. Er is niets gevonden dat niet klopt.",
        "The three strategies match. Nothing was found that does not fit.");

    public static readonly LocalizedText Conditional = new(
        "Het kan, als jullie de punten hieronder oplossen of bewust accepteren.",
        "It is possible, if you solve the points below or accept them deliberately.");

    public static readonly LocalizedText Misaligned = new(
        "De strategieën passen niet bij elkaar. Hieronder staat wat niet klopt en wat eraan te doen is.",
        "The strategies do not match. Below is what does not fit and what can be done about it.");

    public static readonly LocalizedText Undecided = new(
        "Er is te weinig bekend voor een uitkomst.",
        "Too little is known for an outcome.");

    public static readonly LocalizedText NoQuorum = new(
        "Er moeten minstens {0} mensen antwoorden. Het zijn er {1}.",
        "At least {0} people must answer. {1} did.");

    public static readonly LocalizedText Everyone = new("Iedereen heeft geantwoord.", "Everyone has answered.");

    public static readonly LocalizedText Deadline = new("De laatste dag om te antwoorden is voorbij.", "The last day to answer has passed.");

    public static readonly LocalizedText Leader = new("De projectleider heeft de check gesloten.", "The project leader closed the check.");

    public static readonly LocalizedText Progress = new(
        "{0} van de {1} mensen hebben alles beantwoord.",
        "{0} of the {1} people answered everything.");

    public static readonly LocalizedText Coverage = new(
        "Op {0} van de vragen die meetellen zijn genoeg antwoorden.",
        "There are enough answers to {0} of the questions that count.");

    public static readonly LocalizedText Reasons = new("Waarom", "Why");

    public static readonly LocalizedText NoReasons = new(
        "Alles wat bekend is, past bij elkaar.",
        "All that is known fits together.");

    public static readonly LocalizedText MoreReasons = new(
        "En nog {0} punten. Kies '{1}' om ze te zien.",
        "And {0} more points. Choose '{1}' to see them.");

    public static readonly LocalizedText OneMoreReason = new(
        "En nog 1 punt. Kies '{0}' om het te zien.",
        "And 1 more point. Choose '{0}' to see it.");

    public static readonly LocalizedText OpenRules = new(
        "Over {0} punten is nog te weinig bekend om te zeggen of ze passen.",
        "Too little is known about {0} points to say whether they fit.");

    public static readonly LocalizedText OpenRule = new(
        "Over 1 punt is nog te weinig bekend om te zeggen of het past.",
        "Too little is known about 1 point to say whether it fits.");

    public static readonly LocalizedText ContestedMark = new("Meningen verschillen – mogelijk: {0}", "Opinions differ – possibly: {0}");

    public static readonly LocalizedText OpenMark = new("Te weinig bekend – mogelijk: {0}", "Too little known – possibly: {0}");

    public static readonly LocalizedText Advice = new("Advies: {0}", "Advice: {0}");

    public static readonly LocalizedText Role = new("Aan zet: {0}", "Who should act: {0}");

    public static readonly LocalizedText Counts = new("{0} {1}.", "{0} {1}.");

    public static readonly LocalizedText DontKnow = new("weet ik niet: {0}", "don't know: {0}");

    public static readonly LocalizedText OfScale = new("{0} van {1}", "{0} of {1}");

    public static readonly LocalizedText NoAnswers = new("geen antwoorden", "no answers");

    public static readonly LocalizedText Consensus = new("Zijn mensen het eens?", "Do people agree?");

    public static readonly LocalizedText ConsensusHint = new(
        "Dit gaat over hoe eens mensen het zijn, niet over of het past. Mensen kunnen het eens zijn over iets dat niet past.",
        "This is about how much people agree, not about whether it fits. People can agree on something that does not fit.");

    public static readonly LocalizedText Topic = new("Onderwerp", "Topic");

    public static readonly LocalizedText Agreement = new("Overeenstemming", "Agreement");

    public static readonly LocalizedText Agree = new("eens", "agree");

    public static readonly LocalizedText MostlyAgree = new("grotendeels eens", "mostly agree");

    public static readonly LocalizedText Divided = new("verdeeld", "divided");

    public static readonly LocalizedText Disagree = new("oneens", "disagree");

    public static readonly LocalizedText Pairs = new("Hoe goed past wat bij wat?", "How well does what match what?");

    public static readonly LocalizedText PairScore = new("{0} past ({1} kloppen, {2} niet)", "{0} fits ({1} met, {2} not)");

    public static readonly LocalizedText PairUnknown = new("nog niet te zeggen", "cannot be said yet");

    public static readonly LocalizedText Difference = new("Wat er veranderd is sinds uitkomst {0}", "What changed since outcome {0}");

    public static readonly LocalizedText OutcomeWas = new("De uitkomst was: {0}. Nu: {1}.", "The outcome was: {0}. Now: {1}.");

    public static readonly LocalizedText OutcomeSame = new("De uitkomst is hetzelfde: {0}.", "The outcome is the same: {0}.");

    public static readonly LocalizedText NothingChanged = new("Er is niets veranderd.", "Nothing has changed.");

    public static readonly LocalizedText Solved = new("✔ Opgelost: {0}", "✔ Solved: {0}");

    public static readonly LocalizedText NewFinding = new("✚ Nieuw: {0}", "✚ New: {0}");

    public static readonly LocalizedText ChangedFinding = new("↻ {0} → {1}: {2}", "↻ {0} → {1}: {2}");

    public static readonly LocalizedText ChangedPosition = new("↻ {0} Was: {1}. Nu: {2}.", "↻ {0} Was: {1}. Now: {2}.");

    public static readonly LocalizedText MoreChanges = new("En nog {0} veranderingen. Kies '{1}' om ze te zien.", "And {0} more changes. Choose '{1}' to see them.");

    public static readonly LocalizedText Repair = new("Wat het passend maakt", "What would make it fit");

    public static readonly LocalizedText RepairNone = new(
        "Er is niets nodig: het past al.",
        "Nothing is needed: it already fits.");

    public static readonly LocalizedText RepairImpossible = new(
        "Met andere antwoorden alleen wordt het niet passend. Bespreek de punten hierboven.",
        "Other answers alone will not make it fit. Discuss the points above.");

    public static readonly LocalizedText RepairNeedsAnswers = new(
        "Eerst zijn er meer antwoorden nodig. Vraag de mensen die nog niet alles hebben beantwoord.",
        "More answers are needed first. Ask the people who have not answered everything.");

    public static readonly LocalizedText RepairUnknown = new(
        "Er zijn zoveel mogelijkheden dat ze niet op tijd uit te rekenen waren. Begin bij de zwaarste punten hierboven.",
        "There are so many options that they could not be worked out in time. Start with the heaviest points above.");

    public static readonly LocalizedText RepairOption = new("{0} {1}", "{0} {1}");

    public static readonly LocalizedText RepairHint = new(
        "De makkelijkste mogelijkheid staat bovenaan. Eén ervan is genoeg.",
        "The easiest option comes first. One of them is enough.");

    public static readonly LocalizedText RepairStep = new("{0} Nu: {1}. Nodig: {2}.", "{0} Now: {1}. Needed: {2}.");

    public static readonly LocalizedText Managers = new("Wat managers deden", "What managers did");

    public static readonly LocalizedText Details = new("Bekijk details", "View details");

    public static readonly LocalizedText Export = new("Dossier", "Dossier");

    public static readonly LocalizedText DetailsTitle = new("Details van uitkomst {0}", "Details of outcome {0}");

    public static readonly LocalizedText Page = new("Deel {0} van {1}", "Part {0} of {1}");

    public static readonly LocalizedText PreviousPage = new("Vorige", "Previous");

    public static readonly LocalizedText NextPage = new("Volgende", "Next");

    public static readonly LocalizedText BackToVerdict = new("Terug naar de uitkomst", "Back to the outcome");

    public static readonly LocalizedText TopicConsensus = new("{0} – {1} eens", "{0} – {1} agreement");

    public static readonly LocalizedText Position = new("Standpunt: {0}", "Position: {0}");

    public static readonly LocalizedText PositionContested = new("meningen verschillen", "opinions differ");

    public static readonly LocalizedText PositionOpen = new("te weinig antwoorden", "too few answers");

    public static readonly LocalizedText PositionUnknown = new("de meesten weten het niet", "most do not know");

    public static readonly LocalizedText PositionNoOption = new("geen enkele keuze heeft een meerderheid", "no option has a majority");

    public static readonly LocalizedText QuestionConsensus = new("Overeenstemming: {0} ({1})", "Agreement: {0} ({1})");

    public static readonly LocalizedText OwnAnswer = new("Jouw antwoord", "Your answer");

    public static readonly LocalizedText OwnComment = new("Jouw opmerking", "Your comment");

    public static readonly LocalizedText Comment = new("Opmerking", "Comment");

    public static readonly LocalizedText Answer = new("Antwoord", "Answer");

    public static readonly LocalizedText Roles = new("Waar rollen er anders naar kijken", "Where roles see it differently");

    public static readonly LocalizedText RolePair = new("{0} en {1}", "{0} and {1}");

    public static readonly LocalizedText RoleDifference = new("{0} {1}: {2}. {3}: {4}.", "{0} {1}: {2}. {3}: {4}.");

    public static readonly LocalizedText NoRoleDifference = new(
        "Tussen rollen is geen verschil te tonen.",
        "There is no difference between roles to show.");

    public static readonly LocalizedText RolesAnonymous = new(
        "Alleen waar van elke rol minstens drie mensen antwoordden, zodat niemand te herkennen is.",
        "Only where at least three people of each role answered, so that nobody can be recognised.");

    public static readonly LocalizedText TooFew = new(
        "minder dan drie antwoorden, daarom niet getoond",
        "fewer than three answers, so not shown");

    public static readonly LocalizedText Withheld = new(
        "minder dan drie mensen hebben sinds een eerder oordeel iets anders gekozen, daarom niet getoond",
        "fewer than three people have chosen something else since an earlier verdict, so not shown");

    public static readonly LocalizedText ConsensusWithheld = new(
        "niet getoond: minder dan drie mensen kozen iets anders",
        "not shown: fewer than three people chose something else");

    public static readonly LocalizedText Unknowns = new(
        "Antwoorden die niet meetellen: de vraag of het antwoord staat niet (meer) in de vragenlijst",
        "Answers that do not count: the question or the answer is not in the questionnaire (any more)");

    public static readonly LocalizedText UnknownAnswer = new("{0}: {1} ({2} keer)", "{0}: {1} ({2} times)");

    public static readonly LocalizedText OtherModel = new(
        "Deze uitkomst is gegeven met versie {0} van de vragen en regels. Die is er niet meer; de vragen staan hier zoals in versie {1}.",
        "This outcome was given with version {0} of the questions and rules. It is gone; the questions are shown as in version {1}.");

    public static readonly LocalizedText Anonymous = new(
        "Deze check is anoniem: er staan geen namen bij antwoorden.",
        "This check is anonymous: answers show no names.");

    public static readonly LocalizedText Newer = new(
        "Er is een nieuwere uitkomst: nummer {0}. Dit zijn de details van nummer {1}.",
        "There is a newer outcome: number {0}. These are the details of number {1}.");

    public static readonly LocalizedText Gone = new(
        "Deze uitkomst is er niet meer. Er is niets veranderd.",
        "This outcome no longer exists. Nothing was changed.");

    public static readonly LocalizedText NotForYou = new(
        "Details en dossier zijn voor de mensen die bij deze check horen. De uitkomst zelf staat op de kaart.",
        "Details and dossier are for the people who take part in this check. The outcome itself is on the card.");
}
