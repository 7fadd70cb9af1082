using Regie.LocalTeams.Json;

namespace Regie.LocalTeams.PageApi;

/// <summary>
/// Round every request of the page. What changes something needs a header that another site's page cannot send without
/// asking, so that nobody's browser drives this from elsewhere.
/// </summary>
internal sealed class ApiFilter : IEndpointFilter
{
    public const string Header = "X-Local-Teams";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        try
        {
            return HttpMethods.IsGet(request.Method) || request.Headers[Header] == "1"
                ? await next(context)
                : Refuse(403, "headerMissing", $"A request that changes something needs the header {Header}: 1.");
        }
        catch (ApiException e)
        {
            return Refuse(e.Status, e.Code, e.Message);
        }
        catch (BadHttpRequestException e)
        {
            return Refuse(e.StatusCode, "badRequest", "The request cannot be read.");
        }
    }

    private static IResult Refuse(int status, string code, string message) =>
        Results.Json(new ApiError(code, message), LocalTeamsJson.Default.ApiError, statusCode: status);
}
