using System.Text.Json;

namespace Regie.Bot.Storage;

/// <summary>A document of a session: what was read of it, and what it is now.</summary>
internal sealed class Tracked
{
    private readonly string _id;
    private ReadOnlyMemory<byte> _read;
    private string? _etag;
    private object? _document;
    private Func<string?, DocumentWrite?>? _write;
    private Func<ReadOnlyMemory<byte>>? _serialize;
    private bool _upsert;

    public Tracked(StoredDocument stored)
        : this(stored.Partition, stored.Id)
    {
        _read = stored.Body;
        _etag = stored.ETag;
    }

    public Tracked(string partition, string id)
    {
        Partition = partition;
        _id = id;
    }

    public string Partition { get; }

    /// <summary>To be deleted by the commit.</summary>
    public bool Removed { get; set; }

    /// <summary>The document as an object, read from its body the first time; null when it was removed or is of another type.</summary>
    public T? As<T>()
        where T : class, IDocument<T>
    {
        if (Removed)
            return null;
        if (_document is null && _etag is not null)
            Attach(JsonSerializer.Deserialize(_read.Span, T.Json)!);
        return _document as T;
    }

    /// <summary>Takes a new object for this document.</summary>
    public void Put<T>(T document, bool upsert)
        where T : class, IDocument<T>
    {
        Removed = false;
        _upsert = upsert;
        Attach(document);
    }

    /// <summary>The write that brings the store to what the object is now; null when they are the same.</summary>
    public DocumentWrite? ToWrite()
    {
        if (Removed)
            return _etag is null && _document is null ? new DocumentWrite.Delete(_id) : _etag is null ? null : new DocumentWrite.Delete(_id, _etag);
        return _write?.Invoke(_etag);
    }

    /// <summary>Remembers that the store now holds what the object is.</summary>
    public void Written(string? etag)
    {
        _etag = etag;
        _upsert = false;
        if (_document is null)
            return;
        _read = _serialize!();
    }

    private void Attach<T>(T document)
        where T : class, IDocument<T>
    {
        _document = document;
        _serialize = () => JsonSerializer.SerializeToUtf8Bytes(document, T.Json);
        _write = etag =>
        {
            var body = _serialize();
            if (_upsert)
                return new DocumentWrite.Upsert(_id, T.Kind, body, document.Owner, document.Due);
            if (etag is null)
                return new DocumentWrite.Create(_id, T.Kind, body, document.Owner, document.Due);
            return body.Span.SequenceEqual(_read.Span) ? null : new DocumentWrite.Replace(_id, T.Kind, body, etag, document.Owner, document.Due);
        };
    }
}
