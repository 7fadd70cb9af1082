using Regie.Alignment;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Verdicts;

/// <summary>What the dossier says.</summary>
internal static class DossierTexts
{
    public static readonly LocalizedText Title = new("Dossier", "Dossier");

    public static readonly LocalizedText Verdict = new("Uitkomst {0} – {1}", "Outcome {0} – {1}");

    public static readonly LocalizedText Outcome = new("Uitkomst", "Outcome");

    public static readonly LocalizedText Leader = new("Projectleider", "Project leader");

    public static readonly LocalizedText Managers = new("Managers", "Managers");

    public static readonly LocalizedText Respondents = new("Gevraagd", "Asked");

    public static readonly LocalizedText Anonymous = new("Anoniem", "Anonymous");

    public static readonly LocalizedText Yes = new("ja", "yes");

    public static readonly LocalizedText No = new("nee", "no");

    public static readonly LocalizedText Opened = new("Gestart op", "Started on");

    public static readonly LocalizedText Deadline = new("Laatste dag om te antwoorden", "Last day to answer");

    public static readonly LocalizedText Status = new("Stand", "Status");

    public static readonly LocalizedText Model = new("Versie van de vragen en regels", "Version of the questions and rules");

    public static readonly LocalizedText ModelWithId = new("{0} (kenmerk {1})", "{0} (id {1})");

    public static readonly LocalizedText Copy = new(
        "Hier staat alles wat is vastgelegd. Klik in het vak, kies alles (Ctrl+A) en kopieer het (Ctrl+C) naar je eigen document.",
        "This is everything that was recorded. Click in the box, select all (Ctrl+A) and copy it (Ctrl+C) to your own document.");

    public static readonly LocalizedText CopyPart = new(
        "Het dossier past niet op één kaart. Kopieer elk deel apart.",
        "The dossier does not fit on one card. Copy each part separately.");

    public static readonly LocalizedText Box = new("Tekst van het dossier", "Text of the dossier");

    public static LocalizedText Of(InitiativeStatus status) => status switch
    {
        InitiativeStatus.Draft => new("Concept", "Draft"),
        InitiativeStatus.Open => new("Open", "Open"),
        InitiativeStatus.Decided => new("Uitkomst bekend", "Outcome known"),
        InitiativeStatus.Withdrawn => new("Gestopt", "Stopped"),
        InitiativeStatus.Archived => new("Opgeborgen", "Archived"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
