using System.Net;
using Polly;
using Polly.Retry;
using Regie.BotBuilder.Connector.Authentication;

namespace Regie.BotBuilder.Connector;

/// <summary>
/// What is repeated. Reading, updating and deleting give the same result however often they are done. Sending does not: it is repeated
/// only when the channel surely took nothing: it said so (429), or there was no token with which to ask it.
/// </summary>
internal static class ConnectorRetries
{
    /// <summary>A longer wait is the caller's to plan: a turn is not held up for it.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    public static ResiliencePipeline<HttpResponseMessage> Repeatable(TimeProvider time) => Build(time, static outcome =>
        outcome.Exception is HttpRequestException or TimeoutException || IsTransient(outcome.Result?.StatusCode) || HadNoToken(outcome));

    public static ResiliencePipeline<HttpResponseMessage> Create(TimeProvider time) => Build(time, static outcome =>
        outcome.Result?.StatusCode is HttpStatusCode.TooManyRequests || HadNoToken(outcome));

    /// <summary>Nothing went to the channel: the token service failed. One that did not answer in time has held the turn up long enough.</summary>
    private static bool HadNoToken(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is TokenNotGivenException { InnerException: not OperationCanceledException };

    private static bool IsTransient(HttpStatusCode? status) => status
        is HttpStatusCode.TooManyRequests
        or HttpStatusCode.RequestTimeout
        or HttpStatusCode.PreconditionFailed
        or HttpStatusCode.InternalServerError
        or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;

    private static ResiliencePipeline<HttpResponseMessage> Build(TimeProvider time, Predicate<Outcome<HttpResponseMessage>> repeat) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 2,
                Delay = TimeSpan.FromMilliseconds(400),
                MaxDelay = LongestWait,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = attempt => ValueTask.FromResult(repeat(attempt.Outcome) && !(Asked(attempt.Outcome, time) > LongestWait)),
                DelayGenerator = attempt => ValueTask.FromResult(Asked(attempt.Outcome, time)),
                OnRetry = attempt =>
                {
                    attempt.Outcome.Result?.Dispose();
                    return default;
                },
            })
            .Build();

    private static TimeSpan? Asked(Outcome<HttpResponseMessage> outcome, TimeProvider time) =>
        outcome.Result is { } response ? ConnectorErrors.RetryAfter(response, time) : null;
}
