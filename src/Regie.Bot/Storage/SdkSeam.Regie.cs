namespace Regie.Bot.Storage;

/// <summary>How the in-repo Bot Builder gives objects to its storage: as JSON with a version.</summary>
internal static class StateSeam
{
    /// <summary>The object as JSON, and the version that it replaces: null for a new one, <c>*</c> for whatever is there.</summary>
    public static (ReadOnlyMemory<byte> Json, string? ETag) Write(object value)
    {
        var item = StoreItem.From(value);
        return (item.Json, item.ETag);
    }

    /// <summary>The object that was kept.</summary>
    public static object Read(ReadOnlyMemory<byte> json, string etag) => new StoreItem(json, etag);

    /// <summary>Notes the version that an object now has in the store.</summary>
    public static void Saved(object value, string? etag)
    {
        if (value is IStoreItem item)
            item.ETag = etag;
    }

    /// <summary>Tells Bot Builder that somebody else was faster, so that it runs the turn again.</summary>
    public static Exception Conflict(string key, DocumentConflictException conflict) => new ETagConflictException($"Etag conflict on {key}.", conflict);
}
