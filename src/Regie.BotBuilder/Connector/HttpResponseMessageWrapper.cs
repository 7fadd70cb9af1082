using System.Net;

namespace Regie.BotBuilder.Connector;

/// <summary>An HTTP answer, kept after the answer itself is gone.</summary>
public class HttpResponseMessageWrapper
{
    /// <summary>Keeps an answer and its body.</summary>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string? content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
        Content = content;
        foreach (var header in httpResponse.Headers.Concat(httpResponse.Content.Headers))
        {
            Headers[header.Key] = header.Value;
        }
    }

    /// <summary>HTTP status.</summary>
    public HttpStatusCode StatusCode { get; protected set; }

    /// <summary>Reason phrase.</summary>
    public string? ReasonPhrase { get; protected set; }

    /// <summary>Headers, such as Retry-After.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Body.</summary>
    public string? Content { get; protected set; }
}
