using System.Globalization;
using System.Text.Json.Nodes;
using Regie.LocalTeams.Faults;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.Tokens;

namespace Regie.LocalTeams.Connector;

/// <summary>
/// Round every connector call: the token first, then Teams' limits, then what was told to fail; errors in Bot Framework's shape.
/// </summary>
internal sealed class ConnectorFilter(
    ConnectorTokens tokens, SendLimits limits, FaultPlan faults, FaultActor actor, ILogger<ConnectorFilter> log) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        try
        {
            var authorization = http.Request.Headers.Authorization.ToString();
            if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || !await tokens.IsValidAsync(authorization[Scheme.Length..]))
                throw new ConnectorException(401, "Unauthorized", "Authorization has been denied for this request.");
            StayWithinLimits(http);
            var fault = faults.Next();
            return fault is null ? await next(context) : await actor.ActAsync(fault, http, () => next(context));
        }
        catch (ConnectorException e)
        {
            Log.ConnectorRefused(log, e.Status, e.Code, http.Request.Method, http.Request.Path);
            return Error(e.Status, e.Code, e.Message);
        }
        catch (BadHttpRequestException e)
        {
            return Error(e.StatusCode, "BadSyntax", "The request cannot be read.");
        }
    }

    private void StayWithinLimits(HttpContext http)
    {
        if (http.GetRouteValue("conversationId") is not string conversationId
            || limits.Take(conversationId, reads: HttpMethods.IsGet(http.Request.Method)) is not { } wait)
            return;
        http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        throw ConnectorException.TooMany();
    }

    internal static IResult Error(int status, string code, string message) =>
        JsonResult.Of(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }, status);
}
