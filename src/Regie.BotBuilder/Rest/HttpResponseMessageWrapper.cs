using System.Net;

namespace Regie.BotBuilder.Rest;

/// <summary>An HTTP answer, kept after the answer itself is gone.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
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
}
