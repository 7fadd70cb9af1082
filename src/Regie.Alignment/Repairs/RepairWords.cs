using System.Numerics;
using Regie.Alignment.Conditions;

namespace Regie.Alignment.Repairs;

/// <summary>The words of a repair: the model's own where it has them.</summary>
internal static class RepairWords
{
    public static LocalizedText For(Question question, Stand before, Stand after, Atom[] atoms) => question.Kind switch
    {
        QuestionKind.Choices => Toggled(question, after, atoms),
        QuestionKind.Scale => Moved(question, before, after),
        _ => ForKey(question, OptionOf(question, after).Value) ?? Choose(question, OptionOf(question, after)),
    };

    /// <summary>One sentence: "A, b en c".</summary>
    public static LocalizedText Join(IReadOnlyList<RepairChange> changes) =>
        new(Join([.. changes.Select(change => change.Words.Nl)], " en "), Join([.. changes.Select(change => change.Words.En)], " and "));

    private static string Join(string[] parts, string and)
    {
        for (var index = 1; index < parts.Length; index++)
            parts[index] = LowerFirst(parts[index]);
        var last = parts.Length - 1;
        return (last == 0 ? parts[0] : string.Join("; ", parts[..last]) + and + parts[last]) + ".";
    }

    /// <summary>Abbreviations such as ICT keep their capitals.</summary>
    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static LocalizedText Moved(Question question, Stand before, Stand after)
    {
        var isClear = before.Kind == PositionKind.Clear;
        var key = after.Must > before.Must ? "up" : "down";
        return (isClear ? ForKey(question, key) : null) ?? Choose(question, OptionOf(question, after));
    }

    private static LocalizedText Toggled(Question question, Stand after, Atom[] atoms)
    {
        var words = atoms.Select(atom =>
        {
            var option = question.Options[atom.Toggle];
            var isIn = (after.Must & 1UL << atom.Toggle) != 0;
            return ForKey(question, (isIn ? "+" : "-") + option.Value) ?? PutInOrOut(question, option, isIn);
        }).ToArray();
        return new(
            string.Join(" en ", words.Select((text, index) => index == 0 ? text.Nl : LowerFirst(text.Nl))),
            string.Join(" and ", words.Select((text, index) => index == 0 ? text.En : LowerFirst(text.En))));
    }

    private static LocalizedText? ForKey(Question question, string key) =>
        question.Actions.TryGetValue(key, out var text) ? text : null;

    private static Option OptionOf(Question question, Stand stand) => question.Options[BitOperations.TrailingZeroCount(stand.Must)];

    private static LocalizedText Choose(Question question, Option option) =>
        new($"Kom tot “{option.Label.Nl}” bij “{question.Label.Nl}”", $"Come to “{option.Label.En}” at “{question.Label.En}”");

    private static LocalizedText PutInOrOut(Question question, Option option, bool isIn) => isIn
        ? new($"Neem “{option.Label.Nl}” op bij “{question.Label.Nl}”", $"Include “{option.Label.En}” at “{question.Label.En}”")
        : new($"Laat “{option.Label.Nl}” weg bij “{question.Label.Nl}”", $"Leave out “{option.Label.En}” at “{question.Label.En}”");
}
