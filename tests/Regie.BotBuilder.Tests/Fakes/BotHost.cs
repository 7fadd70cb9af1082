using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Integration.AspNet.Core;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>A bot behind the real adapter, reached over HTTP in memory.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel _channel;

    private BotHost(WebApplication app, Channel channel)
    {
        _app = app;
        _channel = channel;
        Client = app.GetTestClient();
        Client.Timeout = TimeSpan.FromSeconds(60);
    }

    public HttpClient Client { get; }

    public CloudAdapter Adapter => _app.Services.GetRequiredService<CloudAdapter>();

    public RecordingLoggerProvider Logs { get; private init; } = null!;

    public static Task<BotHost> StartAsync(Channel channel, Func<ITurnContext, CancellationToken, Task> bot, TimeProvider? time = null, Dictionary<string, string?>? settings = null, System.Net.IPAddress? caller = null, string environment = "Production") =>
        StartAsync(channel, new DelegateBot(bot), time, settings, caller, environment);

    /// <param name="channel">Who calls.</param>
    /// <param name="bot">Who is called.</param>
    /// <param name="time">The clock.</param>
    /// <param name="settings">Added to those that point at the channel.</param>
    /// <param name="caller">Address from which requests seem to come.</param>
    /// <param name="environment">Production unless said otherwise.</param>
    /// <param name="warmUp">Whether the keys are fetched at start, as in the bot itself. Most tests count fetches from zero.</param>
    public static async Task<BotHost> StartAsync(Channel channel, IBot bot, TimeProvider? time = null, Dictionary<string, string?>? settings = null, System.Net.IPAddress? caller = null, string environment = "Production", bool warmUp = false)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var logs = new RecordingLoggerProvider();
        builder.Logging.ClearProviders().AddProvider(logs);
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(Settings(channel));
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton(bot);
        if (warmUp)
        {
            builder.Services.AddCloudAdapter<CloudAdapter>();
        }
        else
        {
            builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
            builder.Services.AddSingleton<CloudAdapter>();
        }

        var app = builder.Build();
        if (caller is not null)
        {
            app.Use((context, next) =>
            {
                context.Connection.RemoteIpAddress = caller;
                return next(context);
            });
        }

        app.Map("/api/messages", (HttpContext context, CloudAdapter adapter, IBot handler) =>
            adapter.ProcessAsync(context.Request, context.Response, handler, context.RequestAborted));
        await app.StartAsync();
        return new BotHost(app, channel) { Logs = logs };
    }

    public Task<HttpResponseMessage> PostAsync(object activity) => PostAsync(activity.ToString()!, $"Bearer {_channel.Token()}");

    public async Task<HttpResponseMessage> PostAsync(string body, string? authorization)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public static Dictionary<string, string?> Settings(Channel channel) => new()
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = TestToken.AppId,
        ["MicrosoftAppPassword"] = "secret",
        ["MicrosoftAppTenantId"] = Channel.Tenant,
        ["ToBotFromChannelOpenIdMetadataUrl"] = $"{channel.Address}/openid",
        ["ToChannelFromBotLoginUrl"] = $"{channel.Address}/login",
        ["Regie:ServiceUrls:0"] = channel.ServiceUrl,
    };
}
