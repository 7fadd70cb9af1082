using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Regie.LocalTeams.People;

/// <summary>
/// Ids that look like Teams' own and are the same on every machine, so that a recorded test or a saved chat still fits.
/// They are opaque: nothing may be read from them.
/// </summary>
internal static class StableId
{
    public static string Opaque(string kind, string name) => Base64Url.EncodeToString(Hash(kind, name));

    public static Guid Guid(string kind, string name)
    {
        var bytes = Hash(kind, name).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // version 8: made by an application's own rule (RFC 9562)
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    public static string Thread(string name) =>
        $"19:{Convert.ToHexStringLower(Hash("thread", name).AsSpan(0, 16))}@thread.tacv2";

    private static byte[] Hash(string kind, string name) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"regie.localteams/{kind}/{name}"));
}
