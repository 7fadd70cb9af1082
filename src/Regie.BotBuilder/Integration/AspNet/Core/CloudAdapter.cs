using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Diagnostics;
using Regie.BotBuilder.Schema;
using Regie.BotBuilder.Turns;

namespace Regie.BotBuilder.Integration.AspNet.Core;

/// <summary>Connects a bot in ASP.NET Core to channels.</summary>
/// <remarks>
/// Answers 401 to a request without a valid token, before its body is read; 403 to one whose token is not for this activity; 413 to a
/// body over 256 KB; 400 to one that is no activity; 429 when the conversation has too much waiting; 501 to an invoke that the bot does
/// not handle; 500 to a turn that failed. Every error is one sentence of plain text.
/// </remarks>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    private readonly BotFrameworkAuthentication _authentication;

    /// <summary>Creates the adapter.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger) =>
        _authentication = botFrameworkAuthentication;

    /// <inheritdoc/>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            await HttpAnswers.RefuseAsync(httpResponse, StatusCodes.Status405MethodNotAllowed, cancellationToken);
            return;
        }

        using var body = new ActivityBody(httpRequest);
        try
        {
            var answer = await AnswerAsync(httpRequest, body, bot, cancellationToken);
            await HttpAnswers.WriteAsync(httpResponse, answer, cancellationToken);
        }
        catch (RequestRejectedException e)
        {
            Log.RequestRefused(Logger, e.StatusCode, e.Reason);
            BotDiagnostics.Rejected.Add(1, new KeyValuePair<string, object?>("reason", e.Reason));
            await HttpAnswers.RefuseAsync(httpResponse, e.StatusCode, cancellationToken);
        }
        catch (UnauthorizedAccessException)
        {
            await HttpAnswers.RefuseAsync(httpResponse, StatusCodes.Status401Unauthorized, cancellationToken);
        }
        catch (BadHttpRequestException e)
        {
            Log.RequestRefused(Logger, e.StatusCode, e.Message);
            await HttpAnswers.RefuseAsync(httpResponse, e.StatusCode, cancellationToken);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && cancellationToken.IsCancellationRequested)
        {
            // The caller went away. A turn that had started has run to its end; there is nobody to tell.
        }
    }

    private async Task<TurnAnswer> AnswerAsync(HttpRequest request, ActivityBody body, IBot bot, CancellationToken cancellationToken)
    {
        var header = request.Headers.Authorization;
        var anonymous = header.Count == 0 && _authentication.AllowsAnonymousOnLoopback && IsFromThisMachine(request);
        if (header.Count > 1)
        {
            throw new RequestRejectedException(StatusCodes.Status401Unauthorized, "several Authorization headers");
        }

        if (!anonymous)
        {
            await _authentication.AuthenticateChannelRequestAsync(header, cancellationToken);
        }

        var activity = await body.ReadAsync(cancellationToken);
        var authenticated = anonymous
            ? _authentication.AuthenticateAnonymous(activity)
            : await _authentication.AuthenticateRequestAsync(activity, header, cancellationToken);
        return await ProcessTurnAsync(authenticated, activity, body.Parse, bot.OnTurnAsync);
    }

    private static bool IsFromThisMachine(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !request.Headers.ContainsKey("X-Forwarded-For")
        && !request.Headers.ContainsKey("Forwarded");
}
