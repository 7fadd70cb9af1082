using System.Security.Cryptography;
using System.Text;

namespace Regie.Bot.People;

/// <summary>
/// A person in document ids: Teams ids may be over 255 characters and hold characters that ids may not. The first 80 bits of the id's
/// SHA-256, in hex: within one municipality a collision is out of the question (under 10⁻¹⁵ for 10,000 people).
/// </summary>
public readonly record struct PersonKey(string Value)
{
    /// <summary>The key of a Teams user id (<c>29:…</c>).</summary>
    public static PersonKey Of(string teamsId)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(teamsId), hash);
        return new PersonKey(Convert.ToHexStringLower(hash[..10]));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
