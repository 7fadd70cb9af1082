using CsCheck;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>JSON text of every kind that may stand in an activity, the kinds that readers trip over among it.</summary>
internal static class AnyJson
{
    private static readonly string[] Numbers =
        ["0", "-0", "1", "-1", "1.0", "1.10", "1e3", "1E+3", "1e400", "-1e-400", "0.1000000000000000055511151231257827", "9007199254740993", "18446744073709551616", "123456789012345678901234567890.12345"];

    private static readonly string[] Texts =
    [
        "", " ", "nl-NL", "é€😀", "29:fatima", "\\\"", "\\\\u0041", "\\u0000", "\\u00e9", "\\ud83d\\ude00", "\\u2028", "\\ufffe", "\\/", "\\n\\t", "<script>&'",
        "2026-03-02T09:00:00Z", "2026-03-02T09:00:00.000+00:00", "2026-03-02T09:00:00.12+05:45", "null", "true", "5", "$ref", "__proto__", new string('x', 20_000),
    ];

    private static readonly string[] HalfCharacters = ["\\ud83d", "Samen \\ud83d", "\\ude00 x", "\\ud83d\\ud83d"];

    /// <summary>Names that no type of the API has.</summary>
    public static readonly Gen<string> UnknownName = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 1, 6].Select(name => $"x-{name}"),
        Pick(["x-", "x-\\u00e9", "x-😀", "x.y", "x $type", "xType"]));

    /// <summary>A string, in quotes.</summary>
    public static readonly Gen<string> Text = Gen.OneOf(Pick(Texts), Gen.String[Gen.Char.AlphaNumeric, 0, 12]).Select(text => $"\"{text}\"");

    /// <summary>A value of any kind and depth, with unknown names at every depth.</summary>
    public static readonly Gen<string> Value = Gen.Recursive<string>((depth, deeper) => Gen.Frequency(
        (5, Text),
        (1, Pick(HalfCharacters).Select(text => $"\"{text}\"")),
        (3, Pick(Numbers)),
        (2, Gen.Int.Select(number => FormattableString.Invariant($"{number}"))),
        (2, Pick(["true", "false", "null"])),
        (depth > 4 ? 0 : 3, Object(UnknownName, deeper, 4)),
        (depth > 4 ? 0 : 2, deeper.Array[0, 4].Select(items => $"[{string.Join(",", items)}]"))));

    /// <summary>Nesting of a depth, objects and lists in turns.</summary>
    public static string Nested(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(level => level % 2 == 0 ? "{\"x-a\":" : "[")) + "1" + string.Concat(Enumerable.Range(0, depth).Reverse().Select(level => level % 2 == 0 ? "}" : "]"));

    /// <summary>An object with fields of these names, each once.</summary>
    public static Gen<string> Object(Gen<string> name, Gen<string> value, int most) =>
        Gen.Select(name, value).Array[0, most].Select(fields => Object(fields.DistinctBy(field => field.Item1)));

    /// <summary>The object with these fields.</summary>
    public static string Object(IEnumerable<(string Name, string Value)> fields) =>
        $"{{{string.Join(",", fields.Select(field => $"\"{field.Name}\":{field.Value}"))}}}";

    /// <summary>One of some.</summary>
    public static Gen<string> Pick(IReadOnlyList<string> some) => Gen.Int[0, some.Count - 1].Select(index => some[index]);
}
