using Regie.Alignment;

namespace Regie.Bot.Register;

/// <summary>What the register says.</summary>
internal static class RegisterTexts
{
    public static readonly LocalizedText Title = new("Register van initiatieven", "Register of initiatives");

    public static readonly LocalizedText Own = new(
        "Dit zijn alle initiatieven waar jij bij hoort. Wat aandacht vraagt, staat bovenaan.",
        "These are all initiatives that you take part in. What needs attention comes first.");

    public static readonly LocalizedText Here = new(
        "Dit zijn de initiatieven in dit kanaal of gesprek. Wat aandacht vraagt, staat bovenaan.",
        "These are the initiatives in this channel or chat. What needs attention comes first.");

    public static readonly LocalizedText None = new(
        "Er zijn nog geen initiatieven die je hier kunt zien. Typ 'nieuw initiatief' om er een te starten.",
        "There are no initiatives yet that you can see here. Type 'new initiative' to start one.");

    public static readonly LocalizedText Total = new(
        "{0} initiatieven. Samen verwacht: {1} per jaar.",
        "{0} initiatives. Expected together: {1} a year.");

    public static readonly LocalizedText TotalOne = new("1 initiatief. Verwacht: {0} per jaar.", "1 initiative. Expected: {0} a year.");

    public static readonly LocalizedText Initiative = new("Initiatief", "Initiative");

    public static readonly LocalizedText Stand = new("Stand", "Status");

    public static readonly LocalizedText Deadline = new("Laatste dag", "Last day");

    public static readonly LocalizedText Contribution = new("Per jaar", "A year");

    public static readonly LocalizedText Progress = new("Open: {0} van {1} klaar", "Open: {0} of {1} done");

    public static readonly LocalizedText PolicyArea = new("Beleidsterrein", "Policy area");

    public static readonly LocalizedText Partners = new("Partners", "Partners");
}
