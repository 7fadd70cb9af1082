using System.Runtime.CompilerServices;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>
/// The hashes of the valid headers that came last, by the object that a header is: a request is checked before and after its body is read, and a
/// server gives one object to all requests of a connection that bring the same header. Two objects are never taken for the same, whatever is in them.
/// </summary>
internal sealed class RecentHeaders
{
    private const int Places = 64;
    private readonly Known?[] _places = new Known?[Places];

    /// <summary>The hash of the token in a header; null when the header is not among them.</summary>
    public ValidatedTokenCache.Hash? Find(string? header) =>
        Place(header) is { } known && ReferenceEquals(known.Header, header) ? known.Hash : null;

    /// <summary>Takes note of a header whose token was found valid.</summary>
    public void Add(string header, in ValidatedTokenCache.Hash hash) => Place(header) = new Known(header, hash);

    private ref Known? Place(string? header) => ref _places[(uint)RuntimeHelpers.GetHashCode(header) % Places];

    private sealed record Known(string Header, ValidatedTokenCache.Hash Hash);
}
