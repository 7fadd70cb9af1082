using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Regie.Bot.Outbox;

/// <summary>Reads from the exception of a call to Teams what became of the message.</summary>
internal static class SendFaults
{
    private const string RetryAfter = "Retry-After";

    /// <summary>What a call that failed means.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="isRepeatable">True when doing it twice is as good as once: an update, or the making of a chat that is there already.</param>
    /// <param name="time">For a Retry-After that names a date.</param>
    public static SendException Judge(Exception fault, bool isRepeatable, TimeProvider time) => fault switch
    {
        SendException judged => judged,
        ErrorResponseException { Response: { } answer } error => Answered(error, answer.StatusCode, isRepeatable, time),
        HttpRequestException http when WasNotSent(http) => new SendException(SendFailure.Transient, $"no connection ({http.HttpRequestError})", inner: fault),
        HttpRequestException or TimeoutException or OperationCanceledException or IOException or JsonException or ErrorResponseException =>
            new SendException(isRepeatable ? SendFailure.Transient : SendFailure.Ambiguous, $"no answer ({fault.GetType().Name})", inner: fault),
        _ => new SendException(SendFailure.Transient, $"it could not be sent ({fault.GetType().Name})", inner: fault), // No token, for instance.
    };

    private static SendException Answered(ErrorResponseException error, HttpStatusCode status, bool isRepeatable, TimeProvider time)
    {
        var code = Code(error);
        var failure = (status, code) switch
        {
            (HttpStatusCode.TooManyRequests, _) => SendFailure.Throttled,
            (_, "MessageWritesBlocked") => SendFailure.Blocked,
            (_, "BotNotInConversationRoster" or "BotDisabledByAdmin" or "BotNotRegistered") => SendFailure.NotInstalled,
            (HttpStatusCode.NotFound or HttpStatusCode.Gone, _) => SendFailure.Gone,
            (HttpStatusCode.Forbidden, _) => SendFailure.NotInstalled,
            (HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError, _) => isRepeatable ? SendFailure.Transient : SendFailure.Ambiguous,
            (HttpStatusCode.Unauthorized or HttpStatusCode.PreconditionFailed, _) => SendFailure.Transient, // A token that just expired; a conversation that is being written.
            _ => SendFailure.Refused,
        };
        var reason = string.Create(CultureInfo.InvariantCulture, $"{(int)status}{(code is null ? "" : " ")}{code}");
        return new SendException(failure, reason, failure == SendFailure.Throttled ? Wait(error, time) : null, error);
    }

    /// <summary>The connection was never made, or it is the answer of another service than the channel: of the one that gives tokens.</summary>
    private static bool WasNotSent(HttpRequestException fault) => fault.StatusCode is not null || fault.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    /// <summary>The code of the error, when it is one: a word, and nothing that people wrote.</summary>
    private static string? Code(ErrorResponseException error) =>
        error.Body?.Error?.Code is { Length: > 0 and <= 60 } code && code.All(char.IsAsciiLetterOrDigit) ? code : null;

    private static TimeSpan? Wait(ErrorResponseException error, TimeProvider time)
    {
        if (error.Response?.Headers.TryGetValue(RetryAfter, out var values) != true || values?.FirstOrDefault() is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at > time.GetUtcNow()
            ? at - time.GetUtcNow()
            : null;
    }
}
