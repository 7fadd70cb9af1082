using Regie.BotBuilder.Rest;

namespace Regie.BotBuilder.Schema;

/// <summary>The channel answered a call with an error.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>Creates the exception without a message.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public ErrorResponseException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The answer: its status and headers.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }

    /// <summary>The error as the channel reports it; null when the body was something else.</summary>
    public ErrorResponse? Body { get; set; }

    /// <summary>How long the channel asks to wait, as Retry-After in the answer says; null when it does not.</summary>
    internal TimeSpan? RetryAfter { get; set; }
}
