using System.Net;
using System.Text.Json;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Connector;

/// <summary>Reads from an exception what became of a message.</summary>
internal static class DeliveryFailures
{
    /// <summary>What an exception of a connector call means; null when it is of another kind.</summary>
    public static DeliveryFailure? Classify(Exception exception) => exception switch
    {
        ErrorResponseException error => Classify(error),
        ServiceUrlNotAllowedException => DeliveryFailure.Refused,
        TokenNotGivenException => DeliveryFailure.NotSent,
        HttpRequestException http when WasNotSent(http) => DeliveryFailure.NotSent,
        HttpRequestException or TimeoutException or TaskCanceledException or IOException or JsonException => DeliveryFailure.Ambiguous,
        _ => null,
    };

    // No connection was ever made.
    private static bool WasNotSent(HttpRequestException fault) => fault.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private static DeliveryFailure Classify(ErrorResponseException error) => (error.Response?.StatusCode, error.Body?.Error?.Code) switch
    {
        (_, "MessageWritesBlocked") => DeliveryFailure.Blocked,
        (_, "BotNotInConversationRoster" or "BotDisabledByAdmin" or "BotNotRegistered") => DeliveryFailure.NotInstalled,
        (HttpStatusCode.NotFound or HttpStatusCode.Gone, _) => DeliveryFailure.Gone,
        (HttpStatusCode.TooManyRequests, _) => DeliveryFailure.Throttled,
        (HttpStatusCode.RequestTimeout, _) => DeliveryFailure.Ambiguous,
        ( >= HttpStatusCode.InternalServerError, _) => DeliveryFailure.Ambiguous,
        _ => DeliveryFailure.Refused,
    };
}
