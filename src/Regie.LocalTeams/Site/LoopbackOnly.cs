namespace Regie.LocalTeams.Site;

/// <summary>
/// Serves only callers who named this machine by a loopback name: a page of another site whose name was made to point
/// here (DNS rebinding) gets nothing.
/// </summary>
internal static class LoopbackOnly
{
    public static void UseLoopbackOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Host.Host is "127.0.0.1" or "localhost" or "[::1]")
            return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    });
}
