using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Regie.Bot.Storage.Cosmos;

/// <summary>
/// How a document lies in the container: <c>{ id, partition, kind, owner?, due?, schema, commit, body }</c>. The body is JSON inside it, so that an
/// operator can read it.
/// </summary>
internal static class CosmosEnvelope
{
    /// <summary>The version of this form. A document of a newer form is read and not written.</summary>
    public const int Schema = 1;

    /// <summary>Marks the ETag of a document that a newer version wrote.</summary>
    private const string Newer = "newer ";

    /// <summary>Sorts as the moments do, and keeps them to the tick.</summary>
    private const string DueFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>A moment as it is compared in the container.</summary>
    public static string Due(DateTimeOffset due) => due.UtcDateTime.ToString(DueFormat, CultureInfo.InvariantCulture);

    /// <summary>The document that a write leaves.</summary>
    public static MemoryStream Write(string partition, string commit, DocumentWrite write)
    {
        var (kind, owner, due) = write switch
        {
            DocumentWrite.Create create => (create.Kind, create.Owner, create.Due),
            DocumentWrite.Replace replace => (replace.Kind, replace.Owner, replace.Due),
            DocumentWrite.Upsert upsert => (upsert.Kind, upsert.Owner, upsert.Due),
            _ => throw new ArgumentOutOfRangeException(nameof(write), write.GetType().Name, "It leaves no document."),
        };
        var stream = new MemoryStream(write.Content.Length + 512);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("id"u8, write.Id);
        json.WriteString("partition"u8, partition);
        json.WriteString("kind"u8, kind);
        if (owner is not null)
            json.WriteString("owner"u8, owner);
        if (due is { } moment)
            json.WriteString("due"u8, Due(moment));
        json.WriteNumber("schema"u8, Schema);
        json.WriteString("commit"u8, commit);
        json.WritePropertyName("body"u8);
        json.WriteRawValue(write.Content.Span);
        json.WriteEndObject();
        json.Flush();
        stream.Position = 0;
        return stream;
    }

    /// <summary>The document as callers know it.</summary>
    public static StoredDocument Read(JsonElement item)
    {
        var etag = item.GetProperty("_etag"u8).GetString()!;
        return new StoredDocument(
            item.GetProperty("partition"u8).GetString()!,
            item.GetProperty("id"u8).GetString()!,
            item.GetProperty("kind"u8).GetString()!,
            Body(item),
            item.GetProperty("schema"u8).GetInt32() > Schema ? Newer + etag : etag,
            item.TryGetProperty("owner"u8, out var owner) ? owner.GetString() : null,
            item.TryGetProperty("due"u8, out var due)
                ? DateTimeOffset.ParseExact(due.GetString()!, DueFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
                : null);
    }

    /// <summary>The commit that wrote an item last.</summary>
    public static string? Commit(JsonElement item) => item.TryGetProperty("commit"u8, out var commit) ? commit.GetString() : null;

    /// <summary>Refuses to change what a newer version of the bot wrote.</summary>
    /// <exception cref="UnusableStoreException">One of the writes does.</exception>
    public static void DemandWritable(string partition, IReadOnlyList<DocumentWrite> writes)
    {
        foreach (var write in writes)
        {
            if (ETag(write)?.StartsWith(Newer, StringComparison.Ordinal) == true)
            {
                throw new UnusableStoreException(
                    $"Document '{write.Id}' in partition '{partition}' was written by a newer version of Regie.Bot; this one does not change it. Finish the upgrade of all instances.");
            }
        }
    }

    private static string? ETag(DocumentWrite write) => write switch
    {
        DocumentWrite.Replace replace => replace.ETag,
        DocumentWrite.Delete delete => delete.ETag,
        _ => null,
    };

    private static byte[] Body(JsonElement item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
            item.GetProperty("body"u8).WriteTo(json);
        return buffer.WrittenSpan.ToArray();
    }
}
