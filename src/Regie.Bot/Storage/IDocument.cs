namespace Regie.Bot.Storage;

/// <summary>
/// Something that is kept as a document. A session loads it, notices what changed and writes that, so
/// domain code changes objects and never mentions storage.
/// </summary>
public interface IDocument<TSelf>
    where TSelf : class, IDocument<TSelf>
{
    /// <summary>What it is; the same for all of its type.</summary>
    static abstract string Kind { get; }

    /// <summary>How it is read and written.</summary>
    static abstract System.Text.Json.Serialization.Metadata.JsonTypeInfo<TSelf> Json { get; }

    /// <summary>The partition it lies in.</summary>
    string Partition { get; }

    /// <summary>Its id within the partition.</summary>
    string Id { get; }

    /// <summary>The person who looks for it; null when nobody does.</summary>
    string? Owner => null;

    /// <summary>When work on it is due; null: never.</summary>
    DateTimeOffset? Due => null;

    /// <summary>From when it may be gone, and is read no more; null: it stays. The store keeps it to the second.</summary>
    DateTimeOffset? Expires => null;
}
