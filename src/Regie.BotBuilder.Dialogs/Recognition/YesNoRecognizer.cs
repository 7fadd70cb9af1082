using System.Collections.Frozen;

namespace Regie.BotBuilder.Dialogs.Recognition;

/// <summary>Understands yes and no, in Dutch and English. What is not clear is not understood: asking again is better than a wrong yes.</summary>
internal static class YesNoRecognizer
{
    private static readonly FrozenSet<string> Yes = FrozenSet.Create(
        "ja", "jawel", "jazeker", "jep", "zeker", "akkoord", "goed", "prima", "ok", "oke", "okee", "klopt", "inderdaad", "juist", "graag",
        "y", "yes", "yep", "yeah", "yup", "sure", "okay", "true", "correct", "right", "agreed", "👍");

    private static readonly FrozenSet<string> No = FrozenSet.Create("nee", "neen", "n", "no", "nope", "nah", "false", "👎");

    // Turns a yes around: "klopt niet".
    private static readonly FrozenSet<string> Not = FrozenSet.Create("niet", "nooit", "geen", "not", "never", "don", "isn", "wrong");

    private static readonly FrozenSet<string> Doubt = FrozenSet.Create(
        "weet", "twijfel", "idee", "misschien", "zeg", "know", "idea", "maybe", "perhaps", "unsure", "say");

    /// <summary>What a text says.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Yes, no, or null when it is not clear.</returns>
    public static bool? Find(string text)
    {
        var words = Words.Of(text);
        if (words.Exists(word => Doubt.Contains(word.Text))) return null;
        var isYes = words.Exists(word => Yes.Contains(word.Text));
        var isNo = words.Exists(word => No.Contains(word.Text));
        var isNot = words.Exists(word => Not.Contains(word.Text));
        return (isYes, isNo, isNot) switch
        {
            // "Not sure" and "niet zeker" are neither.
            (true, false, true) when words.Exists(word => word.Text is "sure" or "zeker") => null,
            (true, false, false) => true,
            (true, false, true) => words.Exists(word => word.Text is "ja" or "yes") ? null : false,
            (true, true, false) => null,
            (_, true, _) => false,
            (false, false, true) => false,
            _ => null,
        };
    }
}
