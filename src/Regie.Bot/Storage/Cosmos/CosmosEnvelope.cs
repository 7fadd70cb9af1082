using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Regie.Bot.Storage.Cosmos;

/// <summary>
/// How a document lies in the container: <c>{ id, partition, kind, owner?, due?, expires?, ttl?, schema, commit, body }</c>. The body is JSON inside it, so
/// that an operator can read it; <c>ttl</c> has Cosmos DB take it away.
/// </summary>
internal static class CosmosEnvelope
{
    /// <summary>The version of this form. A document of an older form is brought forward as it is read; one of a newer form is read and not written.</summary>
    public static int Schema => CosmosSteps.All.Count + 1;

    /// <summary>Marks the ETag of a document that a newer version wrote.</summary>
    private const string Newer = "newer ";

    /// <summary>Sorts as the moments do, and keeps them to the tick.</summary>
    private const string DueFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>Letters stay letters: six bytes for each é would be paid for at every read.</summary>
    private static readonly JsonWriterOptions AsTyped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A moment as it is compared in the container.</summary>
    public static string Due(DateTimeOffset due) => due.UtcDateTime.ToString(DueFormat, CultureInfo.InvariantCulture);

    /// <summary>The document that a write leaves.</summary>
    /// <param name="partition">Where it lies.</param>
    /// <param name="commit">The commit that writes it.</param>
    /// <param name="write">The write.</param>
    /// <param name="now">From when its time to live counts.</param>
    public static MemoryStream Write(string partition, string commit, DocumentWrite write, DateTimeOffset now)
    {
        var (kind, owner, due, expires) = write switch
        {
            DocumentWrite.Create create => (create.Kind, create.Owner, create.Due, create.Expires),
            DocumentWrite.Replace replace => (replace.Kind, replace.Owner, replace.Due, replace.Expires),
            DocumentWrite.Upsert upsert => (upsert.Kind, upsert.Owner, upsert.Due, upsert.Expires),
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
        if (expires is { } end)
        {
            json.WriteString("expires"u8, Due(end));
            json.WriteNumber("ttl"u8, (int)Math.Clamp(Math.Ceiling((end - now).TotalSeconds), 1, int.MaxValue));
        }
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
        item = CosmosSteps.Bring(item);
        var etag = item.GetProperty("_etag"u8).GetString()!;
        return new StoredDocument(
            item.GetProperty("partition"u8).GetString()!,
            item.GetProperty("id"u8).GetString()!,
            item.GetProperty("kind"u8).GetString()!,
            Body(item),
            item.GetProperty("schema"u8).GetInt32() > Schema ? Newer + etag : etag,
            item.TryGetProperty("owner"u8, out var owner) ? owner.GetString() : null,
            Moment(item, "due"u8),
            Moment(item, "expires"u8));
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

    private static DateTimeOffset? Moment(JsonElement item, ReadOnlySpan<byte> name) => item.TryGetProperty(name, out var moment)
        ? DateTimeOffset.ParseExact(moment.GetString()!, DueFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        : null;

    private static byte[] Body(JsonElement item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, AsTyped))
            item.GetProperty("body"u8).WriteTo(json);
        return buffer.WrittenSpan.ToArray();
    }
}
