using System.Globalization;
using System.Net;
using Regie.Testing.Cosmos;

namespace Regie.CosmosGateway;

/// <summary>The gateway over HTTP: what the SDK sends goes to it as it is, and its faults are faults of the connection.</summary>
internal static class GatewayHost
{
    /// <summary>The container of the bot, as the infrastructure code makes it: <c>infra/modules/cosmos.bicep</c>.</summary>
    private const string Container = "documents";

    private const int LargestBody = 4 * 1024 * 1024;

    /// <summary>Makes the program.</summary>
    /// <param name="args"><c>--port</c>: where it listens on 127.0.0.1; 8081 by default, as Microsoft's emulator.</param>
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var port = int.Parse(builder.Configuration["port"] ?? "8081", CultureInfo.InvariantCulture);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var gateway = new Testing.Cosmos.CosmosGateway();
        gateway.AddContainer(Container, "/partition", "kind", "owner", "due");
        builder.Services.AddSingleton(gateway);
        builder.Services.AddSingleton(new HttpMessageInvoker(gateway));

        var app = builder.Build();
        GatewayControl.Map(app);
        app.MapFallback("{**path}", ForwardAsync);
        return app;
    }

    private static async Task ForwardAsync(HttpContext context, HttpMessageInvoker gateway)
    {
        using var request = await RequestAsync(context.Request);
        try
        {
            using var response = await gateway.SendAsync(request, context.RequestAborted);
            context.Response.StatusCode = (int)response.StatusCode;
            foreach (var (name, values) in response.Headers)
                context.Response.Headers[name] = values.ToArray();
            context.Response.ContentType = "application/json";
            if (response.StatusCode is not (HttpStatusCode.NotModified or HttpStatusCode.NoContent))
                await context.Response.Body.WriteAsync(await response.Content.ReadAsByteArrayAsync());
        }
        catch (HttpRequestException)
        {
            context.Abort();
        }
    }

    private static async Task<HttpRequestMessage> RequestAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var address = new UriBuilder(request.Scheme, request.Host.Host, request.Host.Port ?? -1) { Path = request.Path.ToUriComponent(), Query = request.QueryString.Value };
        var message = new HttpRequestMessage(new HttpMethod(request.Method), address.Uri) { Content = new ByteArrayContent(body.ToArray()) };
        foreach (var (name, values) in request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, values.ToArray()))
                message.Content.Headers.TryAddWithoutValidation(name, values.ToArray());
        }

        return message;
    }
}
