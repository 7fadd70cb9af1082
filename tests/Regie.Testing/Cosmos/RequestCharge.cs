using System.Text;
using System.Text.Json.Nodes;

namespace Regie.Testing.Cosmos;

/// <summary>
/// Request units by Microsoft's published figures: a point read of 1, 16 and 64 KB takes 1, 1.7 and 4.8; a creation of 1 KB 5 and of 64 KB 48, a
/// replacement about twice that; each indexed term 0.2. Illustrative: a real account measures.
/// </summary>
internal static class RequestCharge
{
    private const double PerTerm = 0.2;
    private const double QueryBase = 2.3;

    public static int Size(JsonObject item) => Encoding.UTF8.GetByteCount(item.ToJsonString());

    public static double OfRead(JsonObject item) => OfRead(Kilobytes(item));

    public static double OfWrite(JsonObject item, IReadOnlySet<string> indexed, bool isReplacement)
    {
        var creation = 5 + ((Kilobytes(item) - 1) * 43 / 63);
        return (isReplacement ? 2 * creation : creation) + (PerTerm * item.Count(property => indexed.Contains(property.Key)));
    }

    public static double OfQuery(IEnumerable<JsonObject> found) => QueryBase + found.Sum(item => 0.3 * OfRead(Kilobytes(item)));

    private static double OfRead(double kilobytes) =>
        kilobytes <= 16 ? 1 + ((kilobytes - 1) * 0.7 / 15) : 1.7 + ((kilobytes - 16) * 3.1 / 48);

    private static double Kilobytes(JsonObject item) => Math.Max(1, Size(item) / 1024.0);
}
