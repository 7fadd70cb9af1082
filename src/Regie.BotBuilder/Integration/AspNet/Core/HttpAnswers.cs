using Microsoft.AspNetCore.Http;
using Regie.BotBuilder.Turns;

namespace Regie.BotBuilder.Integration.AspNet.Core;

/// <summary>Writes answers. An error is one sentence that tells the caller nothing about the inside.</summary>
internal static class HttpAnswers
{
    public static async Task WriteAsync(HttpResponse response, TurnAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Json is { } json)
        {
            response.StatusCode = answer.Status;
            response.ContentType = "application/json; charset=utf-8";
            response.ContentLength = json.Length;
            await response.Body.WriteAsync(json, cancellationToken);
        }
        else if (answer.Status >= 400)
        {
            await RefuseAsync(response, answer.Status, cancellationToken);
        }
        else
        {
            response.StatusCode = answer.Status;
            response.ContentLength = 0;
        }
    }

    public static Task RefuseAsync(HttpResponse response, int status, CancellationToken cancellationToken)
    {
        response.StatusCode = status;
        if (status == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        if (status == StatusCodes.Status429TooManyRequests)
        {
            response.Headers.RetryAfter = "5";
        }

        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(Sentence(status), cancellationToken);
    }

    private static string Sentence(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "The request has no valid token.",
        StatusCodes.Status403Forbidden => "The token is not for this activity.",
        StatusCodes.Status405MethodNotAllowed => "Activities come by POST.",
        StatusCodes.Status413PayloadTooLarge => "The body is too large.",
        StatusCodes.Status429TooManyRequests => "Too many activities of this conversation are waiting.",
        StatusCodes.Status501NotImplemented => "The bot does not know this invoke.",
        >= 500 => "The turn failed; nothing of it was kept.",
        _ => "The body is not an activity.",
    };
}
