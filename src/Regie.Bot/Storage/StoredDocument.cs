namespace Regie.Bot.Storage;

/// <summary>A document as it was read.</summary>
/// <param name="Partition">The partition; within it, writes are transactional.</param>
/// <param name="Id">Unique within the partition. No <c>/ \ ? #</c>; at most 255 characters.</param>
/// <param name="Kind">What it is ("initiative", "response", "outbox", …); indexed.</param>
/// <param name="Body">The document itself, UTF-8 JSON.</param>
/// <param name="ETag">The version that was read; opaque.</param>
/// <param name="Owner">The person it belongs to, when people look for it; indexed. May be null.</param>
/// <param name="Due">When work on it is due; indexed. Null: never.</param>
/// <param name="Expires">From when it is no longer there. Null: it stays.</param>
public sealed record StoredDocument(
    string Partition,
    string Id,
    string Kind,
    ReadOnlyMemory<byte> Body,
    string ETag,
    string? Owner,
    DateTimeOffset? Due,
    DateTimeOffset? Expires = null);
