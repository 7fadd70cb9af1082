using System.Security.Cryptography;
using System.Text;

namespace Regie.Bot.Storage;

/// <summary>
/// Bot Builder's storage on the document store, so that state a dialog keeps is as durable as the answers. ETags are respected: a write on a version
/// that is not the newest fails, and so does one that creates what is there.
/// </summary>
public sealed class DocumentStorage(IDocumentStore store) : IStorage
{
    private const string Kind = "state";

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        var reads = keys.Distinct(StringComparer.Ordinal).Select(key => (key, read: store.ReadAsync(Partition(key), Kind, cancellationToken))).ToList();
        foreach (var (key, read) in reads)
        {
            if (await read is { } document)
                items[key] = StateSeam.Read(document.Body, document.ETag);
        }
        return items;
    }

    /// <inheritdoc/>
    /// <remarks>Each key is a transaction of its own.</remarks>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            var (json, etag) = StateSeam.Write(value);
            DocumentWrite write = etag switch
            {
                "*" => new DocumentWrite.Upsert(Kind, Kind, json),
                null or "" => new DocumentWrite.Create(Kind, Kind, json),
                _ => new DocumentWrite.Replace(Kind, Kind, json, etag),
            };
            try
            {
                var etags = await store.CommitAsync(Partition(key), [write], cancellationToken);
                StateSeam.Saved(value, etags[0]);
            }
            catch (DocumentConflictException conflict)
            {
                throw StateSeam.Conflict(key, conflict);
            }
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
            await store.CommitAsync(Partition(key), [new DocumentWrite.Delete(Kind)], cancellationToken);
    }

    /// <summary>Keys hold Teams ids, which may be longer than an id of a document, and slashes.</summary>
    private static string Partition(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return $"state-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
    }
}
