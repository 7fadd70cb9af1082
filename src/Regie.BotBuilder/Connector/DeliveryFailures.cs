using System.Net;

namespace Regie.BotBuilder.Connector;

/// <summary>Reads from an exception what became of a message.</summary>
public static class DeliveryFailures
{
    /// <summary>What an exception of a connector call means; null when it is of another kind.</summary>
    public static DeliveryFailure? Classify(Exception exception) => exception switch
    {
        ErrorResponseException error => Classify(error),
        ServiceUrlNotAllowedException => DeliveryFailure.Refused,
        HttpRequestException or TimeoutException or TaskCanceledException => DeliveryFailure.Ambiguous,
        _ => null,
    };

    private static DeliveryFailure Classify(ErrorResponseException error) => (error.Response?.StatusCode, error.Body?.Error?.Code) switch
    {
        (_, "MessageWritesBlocked") => DeliveryFailure.Blocked,
        (_, "BotNotInConversationRoster" or "BotDisabledByAdmin") => DeliveryFailure.NotInstalled,
        (HttpStatusCode.NotFound or HttpStatusCode.Gone, _) => DeliveryFailure.Gone,
        (HttpStatusCode.TooManyRequests, _) => DeliveryFailure.Throttled,
        (HttpStatusCode.RequestTimeout, _) => DeliveryFailure.Ambiguous,
        ( >= HttpStatusCode.InternalServerError, _) => DeliveryFailure.Ambiguous,
        _ => DeliveryFailure.Refused,
    };
}
