namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>A request is refused: 401 when its token is not valid, 403 when the token is valid but not for this.</summary>
internal sealed class RequestRejectedException(int statusCode, string reason) : UnauthorizedAccessException(reason)
{
    public int StatusCode { get; } = statusCode;

    /// <summary>Why, for the log. The caller is not told.</summary>
    public string Reason { get; } = reason;
}
