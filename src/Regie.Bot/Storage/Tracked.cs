using System.Text.Json;

namespace Regie.Bot.Storage;

/// <summary>A document of a session: what is known of it in the store, and what it is now.</summary>
internal sealed class Tracked(string partition, string id)
{
    private StoredDocument? _stored;
    private IEntry? _entry;
    private Intent _intent;

    public Tracked(StoredDocument stored)
        : this(stored.Partition, stored.Id) => _stored = stored;

    private enum Intent
    {
        /// <summary>Write it if it was changed since it was read.</summary>
        Keep,

        /// <summary>Write it as new; a conflict when it exists.</summary>
        Add,

        /// <summary>Write it whatever is there.</summary>
        Upsert,

        /// <summary>Delete the version that was read.</summary>
        Remove,

        /// <summary>Delete it, whichever version is there.</summary>
        RemoveUnseen,
    }

    /// <summary>A document of one type, and how it is written.</summary>
    private interface IEntry
    {
        object Document { get; }

        string Kind { get; }

        ReadOnlyMemory<byte> Serialize();

        /// <summary>What this version of the bot makes of a body that it reads and writes again.</summary>
        ReadOnlyMemory<byte> Rewrite(ReadOnlyMemory<byte> body);

        (string? Owner, DateTimeOffset? Due, DateTimeOffset? Expires) Index();
    }

    public string Partition { get; } = partition;

    public string Id { get; } = id;

    /// <summary>Nothing is there and nothing is to be written: only that there is nothing is known.</summary>
    public bool IsAbsent => _stored is null && _intent == Intent.Keep;

    /// <summary>The document, read from its body the first time; null when it is absent, was removed or is of another kind.</summary>
    public T? As<T>()
        where T : class, IDocument<T>
    {
        if (_intent is Intent.Remove or Intent.RemoveUnseen)
            return null;
        if (_entry is null && _stored is not null && _stored.Kind == T.Kind)
            _entry = new Entry<T>(JsonSerializer.Deserialize(_stored.Body.Span, T.Json)!);
        return _entry?.Document as T;
    }

    /// <summary>Takes a new document.</summary>
    public void Add<T>(T document)
        where T : class, IDocument<T>
    {
        _entry = new Entry<T>(document);
        _intent = _intent switch
        {
            Intent.Remove => Intent.Keep, // Removed and made again: a replacement of the version that was read.
            Intent.RemoveUnseen or Intent.Upsert => Intent.Upsert,
            _ => Intent.Add,
        };
    }

    /// <summary>Takes a document that is written whatever is there.</summary>
    public void Upsert<T>(T document)
        where T : class, IDocument<T>
    {
        _entry = new Entry<T>(document);
        _intent = Intent.Upsert;
    }

    /// <summary>Marks it for deletion.</summary>
    public void Remove()
    {
        _intent = (_intent, _stored) switch
        {
            (Intent.Add, null) => Intent.Keep,
            (_, not null) => Intent.Remove,
            _ => Intent.RemoveUnseen,
        };
        _entry = null;
    }

    /// <summary>The write that brings the store to what the document is now; null when they are the same.</summary>
    public DocumentWrite? ToWrite()
    {
        if (_intent == Intent.Remove)
            return new DocumentWrite.Delete(Id, _stored!.ETag);
        if (_intent == Intent.RemoveUnseen)
            return new DocumentWrite.Delete(Id);
        if (_entry is null)
            return null;
        var body = _entry.Serialize();
        var (owner, due, expires) = _entry.Index();
        return _intent switch
        {
            Intent.Add => new DocumentWrite.Create(Id, _entry.Kind, body, owner, due, expires),
            Intent.Upsert => new DocumentWrite.Upsert(Id, _entry.Kind, body, owner, due, expires),
            _ => IsStored(body) ? null : new DocumentWrite.Replace(Id, _entry.Kind, body, _stored!.ETag, owner, due, expires),
        };
    }

    /// <summary>Remembers that the store now holds what was written.</summary>
    public void Written(DocumentWrite write, string? etag)
    {
        _intent = Intent.Keep;
        _stored = etag is null ? null : new StoredDocument(Partition, Id, _entry!.Kind, write.Content, etag, null, null);
        if (etag is null)
            _entry = null;
    }

    /// <summary>
    /// True when the document is still what was read. A body that an earlier version wrote may differ in its bytes and not in what it says;
    /// only what someone changed is written.
    /// </summary>
    private bool IsStored(ReadOnlyMemory<byte> body) =>
        _stored!.Kind == _entry!.Kind
        && (body.Span.SequenceEqual(_stored.Body.Span) || body.Span.SequenceEqual(_entry.Rewrite(_stored.Body).Span));

    private sealed class Entry<T>(T document) : IEntry
        where T : class, IDocument<T>
    {
        public object Document => document;

        public string Kind => T.Kind;

        public ReadOnlyMemory<byte> Serialize() => JsonSerializer.SerializeToUtf8Bytes(document, T.Json);

        public ReadOnlyMemory<byte> Rewrite(ReadOnlyMemory<byte> body) =>
            JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(body.Span, T.Json)!, T.Json);

        public (string? Owner, DateTimeOffset? Due, DateTimeOffset? Expires) Index() => (document.Owner, document.Due, document.Expires);
    }
}
