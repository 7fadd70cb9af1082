namespace Regie.BotBuilder.Connector;

/// <summary>The one HTTP client through which all channels are called.</summary>
internal static class ConnectorConnections
{
    /// <summary>Longest wait for an answer. Teams gives up on a turn after 15 seconds.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>Largest answer that is read: a page of 500 members takes about 200 KB.</summary>
    private const int LargestAnswer = 4 * 1024 * 1024;

    /// <summary>A client. A redirect is never followed: it would carry the request to an address that nobody allowed.</summary>
    /// <param name="time">Measures the wait.</param>
    public static HttpClient Create(TimeProvider time) => new(new AnswerDeadline(LongestWait, LargestAnswer, time, new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        MaxConnectionsPerServer = 256,
    }))
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = LargestAnswer,
    };
}
