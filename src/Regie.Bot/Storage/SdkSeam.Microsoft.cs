using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Regie.Bot.Storage;

/// <summary>How the official Bot Builder gives objects to its storage: as they are, to be stored with their type.</summary>
internal static class StateSeam
{
    private const string ETag = "eTag";

    // The official library reads state by its type, so its storages keep the type in the JSON. Nobody but the bot writes what is read here.
    private static readonly JsonSerializerSettings Typed = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        MetadataPropertyHandling = MetadataPropertyHandling.ReadAhead,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    };

    /// <summary>The object as JSON, and the version that it replaces: null for a new one, <c>*</c> for whatever is there.</summary>
    public static (ReadOnlyMemory<byte> Json, string? ETag) Write(object value)
    {
        // A bot state is a dictionary. It has the version that it was read with among its values.
        var etag = value switch
        {
            IStoreItem item => item.ETag,
            IDictionary<string, object> state => state.TryGetValue(ETag, out var version) ? version as string : null,
            _ => "*",
        };
        return (Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, Typed)), etag);
    }

    /// <summary>The object that was kept.</summary>
    public static object Read(ReadOnlyMemory<byte> json, string etag)
    {
        var value = JsonConvert.DeserializeObject(Encoding.UTF8.GetString(json.Span), Typed) ?? new JObject();
        Saved(value, etag);
        return value;
    }

    /// <summary>Notes the version that an object now has in the store.</summary>
    public static void Saved(object value, string? etag)
    {
        switch (value)
        {
            case IStoreItem item:
                item.ETag = etag;
                break;
            case IDictionary<string, object> state:
                state[ETag] = etag!;
                break;
        }
    }

    /// <summary>Tells that somebody else was faster, in the words of the official storages.</summary>
    public static Exception Conflict(string key, DocumentConflictException conflict) => new InvalidOperationException($"Etag conflict on {key}.", conflict);
}
