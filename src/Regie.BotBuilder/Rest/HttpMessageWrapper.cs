namespace Regie.BotBuilder.Rest;

/// <summary>The headers and the body of an HTTP message, kept after the message itself is gone.</summary>
public abstract class HttpMessageWrapper
{
    /// <summary>Headers, such as Retry-After.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Body.</summary>
    public string? Content { get; set; }
}
