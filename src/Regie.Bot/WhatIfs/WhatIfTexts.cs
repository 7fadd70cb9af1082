using Regie.Alignment;

namespace Regie.Bot.WhatIfs;

/// <summary>What the what-if card says.</summary>
internal static class WhatIfTexts
{
    public static readonly LocalizedText Open = new("Wat als? (projectleider)", "What if? (project leader)");

    public static readonly LocalizedText Title = new("Wat als … bij uitkomst {0}", "What if … with outcome {0}");

    public static readonly LocalizedText Intro = new(
        "Verander standpunten en zie wat de uitkomst dan zou zijn. Alleen jij ziet dit. De antwoorden en de echte uitkomst blijven zoals ze zijn.",
        "Change positions and see what the outcome would be. Only you can see this. The answers and the real outcome stay as they are.");

    public static readonly LocalizedText OutcomeNow = new("Echte uitkomst: {0}", "Real outcome: {0}");

    public static readonly LocalizedText OutcomeThen = new("Met jouw keuzes: {0}", "With your choices: {0}");

    public static readonly LocalizedText NothingTried = new(
        "Je hebt nog niets veranderd. Probeer een oplossing, of kies hieronder een ander antwoord.",
        "You have not changed anything yet. Try a solution, or choose another answer below.");

    public static readonly LocalizedText SameOutcome = new(
        "De uitkomst blijft hetzelfde.",
        "The outcome stays the same.");

    public static readonly LocalizedText Choices = new("Jouw keuzes", "Your choices");

    public static readonly LocalizedText Choice = new("{0} Nu: {1}. Bij jou: {2}.", "{0} Now: {1}. Yours: {2}.");

    public static readonly LocalizedText Difference = new("Wat er dan anders is", "What would be different");

    public static readonly LocalizedText NoDifference = new(
        "Er lost niets op en er komt niets bij.",
        "Nothing is solved and nothing new appears.");

    public static readonly LocalizedText More = new("En nog {0}.", "And {0} more.");

    public static readonly LocalizedText Scores = new("Hoe goed het dan past", "How well it would fit");

    public static readonly LocalizedText Score = new("{0} → {1}", "{0} → {1}");

    public static readonly LocalizedText Solutions = new("Oplossingen die ik vond", "Solutions that I found");

    public static readonly LocalizedText TryRepair = new("Probeer oplossing {0}", "Try solution {0}");

    public static readonly LocalizedText TryOnlyRepair = new("Probeer deze oplossing", "Try this solution");

    public static readonly LocalizedText Points = new("Vragen bij wat niet past", "Questions about what does not fit");

    public static readonly LocalizedText Part = new("{0} (deel {1})", "{0} (part {1})");

    public static readonly LocalizedText AsAnswered = new("Zoals geantwoord ({0})", "As answered ({0})");

    public static readonly LocalizedText Answered = new("Zoals geantwoord: {0}.", "As answered: {0}.");

    public static readonly LocalizedText ShowNext = new("Welke vragen wil je hierna zien?", "Which questions do you want to see next?");

    public static readonly LocalizedText Try = new("Bekijk wat er dan uitkomt", "See what would come out");

    public static readonly LocalizedText Reset = new("Begin opnieuw", "Start again");

    public static readonly LocalizedText WasReset = new("Alles staat weer zoals geantwoord.", "Everything is as answered again.");

    public static readonly LocalizedText LeaderOnly = new(
        "Alleen de projectleider kan dit proberen. Er is niets veranderd.",
        "Only the project leader can try this. Nothing was changed.");

    public static readonly LocalizedText NotHere = new(
        "Dit is alleen voor jou, en hier leest iedereen mee. Open onze chat en typ daar: wat als.",
        "This is for you only, and everyone can read along here. Open our chat and type: what if.");

    public static readonly LocalizedText Newer = new(
        "Er is een nieuwere uitkomst: nummer {0}. Wat je bij de oude koos, telt niet meer.",
        "There is a newer outcome: number {0}. What you chose with the old one no longer counts.");

    public static readonly LocalizedText Reopened = new(
        "De check is weer open. Dit gaat over uitkomst {0}; nieuwe antwoorden tellen hier nog niet mee.",
        "The check is open again. This is about outcome {0}; new answers do not count here yet.");

    public static readonly LocalizedText NoSuchRepair = new(
        "Deze oplossing hoort niet bij deze uitkomst. Er is niets veranderd.",
        "This solution does not belong to this outcome. Nothing was changed.");

    public static readonly LocalizedText NoVerdict = new(
        "Je leidt nog geen check met een uitkomst. Is de uitkomst er, dan kun je hier proberen wat haar verandert.",
        "You do not lead a check with an outcome yet. Once there is one, you can try here what would change it.");

    public static readonly LocalizedText Which = new("Bij welke check?", "With which check?");
}
