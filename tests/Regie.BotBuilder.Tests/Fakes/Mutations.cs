using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>Real activities with damage: to their bytes, as a broken line or a hostile hand does it, and to their fields, as a new version of a client does it.</summary>
internal static class Mutations
{
    private const int Huge = 8;

    private static readonly byte[][] Tokens =
        [.. new[] { "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "\\ud800", "\\u0000", "1e999", "-", "\0", "\uFEFF", "/*", "NaN" }.Select(Encoding.UTF8.GetBytes)];

    private static readonly Gen<string> Real = Gen.Int[0, RealActivities.Kinds.Count - 1].Select(kind => RealActivities.Kinds[kind].Json);

    /// <summary>Bits flipped, pieces cut off, doubled, taken from another activity, and characters that mean something put in.</summary>
    public static readonly Gen<byte[]> Bytes = Gen.Select(Real, Real, Gen.Select(Gen.Int[0, 5], Gen.Double.Unit, Gen.Int[1, 40], Gen.Byte).Array[1, 2], (one, other, damages) =>
        damages.Aggregate(Encoding.UTF8.GetBytes(one), (bytes, damage) => Damaged(bytes, Encoding.UTF8.GetBytes(other), damage.Item1, damage.Item2, damage.Item3, damage.Item4)));

    /// <summary>Fields removed, renamed, doubled, of another kind, huge, deep, null, or with the value of another field.</summary>
    public static readonly Gen<string> Fields = Gen.Select(Real, Gen.Select(Gen.Frequency((9, Gen.Int[0, 7]), (1, Gen.Const(Huge))), Gen.Double.Unit, AnyJson.Value).Array[1, 3], (real, damages) =>
        damages.Aggregate(real, (json, damage) => Damaged(json, damage.Item1, damage.Item2, damage.Item3)));

    private static byte[] Damaged(byte[] bytes, byte[] other, int how, double where, int length, byte value)
    {
        var at = (int)(where * bytes.Length);
        var until = Math.Min(at + length, bytes.Length);
        return how switch
        {
            0 when at < bytes.Length => [.. bytes[..at], (byte)(bytes[at] ^ (1 << (value % 8))), .. bytes[(at + 1)..]],
            1 => bytes[..at],
            2 => [.. bytes[..until], .. bytes[at..]],
            3 => [.. bytes[..at], .. other[(int)(where * other.Length)..]],
            4 => [.. bytes[..at], .. Tokens[value % Tokens.Length], .. bytes[at..]],
            _ => [.. bytes[..at], .. bytes[until..]],
        };
    }

    private static string Damaged(string json, int how, double where, string value)
    {
        JsonNode root;
        try
        {
            root = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!;
        }
        catch (JsonException)
        {
            return json; // Damaged beyond this reader already.
        }

        var fields = Below(root).ToList();
        var (parent, name) = fields[(int)(where * fields.Count)];
        var at = $"\"{Guid.NewGuid():N}\"";
        var old = parent[name]?.ToJsonString() ?? "null";
        parent.Remove(name);
        if (how == 0)
        {
            return root.ToJsonString();
        }

        // A mark is put where the field was, and what cannot be built from nodes is written in its place.
        var marked = how == 1 ? $"x-{name}" : name;
        parent[marked] = JsonNode.Parse(at);
        return root.ToJsonString().Replace(at, how switch
        {
            1 => old,
            2 => "null",
            3 => $"[{string.Join(",", Enumerable.Repeat("null", 1_000))}]",
            4 => AnyJson.Nested(70),
            5 => AnyJson.Nested(50),
            6 => $"{old},{JsonValue.Create(name).ToJsonString()}:{value}",
            7 => $"[{old},{old},null]",
            Huge => $"\"{new string('€', 30_000)}\"",
            _ => value,
        }, StringComparison.Ordinal);
    }

    private static IEnumerable<(JsonObject Parent, string Name)> Below(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Below(field.Value).Prepend((fields, field.Key))),
        JsonArray items => items.SelectMany(Below),
        _ => [],
    };
}
