namespace Regie.Bot.Storage;

/// <summary>One write of a transaction.</summary>
/// <param name="Id">The document's id within the partition of the transaction.</param>
public abstract record DocumentWrite(string Id)
{
    /// <summary>Adds a document; a conflict when it exists.</summary>
    public sealed record Create(string Id, string Kind, ReadOnlyMemory<byte> Body, string? Owner = null, DateTimeOffset? Due = null, DateTimeOffset? Expires = null)
        : DocumentWrite(Id)
    {
        internal override ReadOnlyMemory<byte> Content => Body;
    }

    /// <summary>Replaces the version that was read; a conflict when another version or none is there.</summary>
    public sealed record Replace(string Id, string Kind, ReadOnlyMemory<byte> Body, string ETag, string? Owner = null, DateTimeOffset? Due = null, DateTimeOffset? Expires = null)
        : DocumentWrite(Id)
    {
        internal override ReadOnlyMemory<byte> Content => Body;
    }

    /// <summary>Writes whatever is there: for work that may be asked for twice and is done once.</summary>
    public sealed record Upsert(string Id, string Kind, ReadOnlyMemory<byte> Body, string? Owner = null, DateTimeOffset? Due = null, DateTimeOffset? Expires = null)
        : DocumentWrite(Id)
    {
        internal override ReadOnlyMemory<byte> Content => Body;
    }

    /// <summary>Removes a document. With an ETag: a conflict when another version is there. A document that is gone is no conflict.</summary>
    public sealed record Delete(string Id, string? ETag = null)
        : DocumentWrite(Id);

    /// <summary>The body that it brings; empty for a deletion.</summary>
    internal virtual ReadOnlyMemory<byte> Content => default;
}
