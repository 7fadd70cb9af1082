namespace Regie.Bot.Storage;

/// <summary>Somebody else changed a document since it was read. Nothing was written: read again and try again.</summary>
public sealed class DocumentConflictException : Exception
{
    /// <summary>Names the document that stood in the way.</summary>
    public DocumentConflictException(string partition, string id, Exception? inner = null)
        : base($"Document '{id}' in partition '{partition}' was changed by someone else.", inner)
    {
        Partition = partition;
        Id = id;
    }

    /// <summary>The partition of the transaction.</summary>
    public string Partition { get; }

    /// <summary>The first document that did not have the expected version.</summary>
    public string Id { get; }
}
