using System.Net;
using System.Net.Sockets;
using Regie.LocalTeams.Bot;
using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Clock;
using Regie.LocalTeams.Connector;
using Regie.LocalTeams.Faults;
using Regie.LocalTeams.Json;
using Regie.LocalTeams.Live;
using Regie.LocalTeams.PageApi;
using Regie.LocalTeams.People;
using Regie.LocalTeams.Site;
using Regie.LocalTeams.Store;
using Regie.LocalTeams.Tokens;

namespace Regie.LocalTeams;

/// <summary>Puts Teams' side and the bot together.</summary>
public static class LocalTeamsApplication
{
    private const long LargestRequest = 1024 * 1024;

    /// <summary>Makes and starts everything; the page's address is the first of the application's <c>Urls</c>.</summary>
    /// <param name="realTime">The clock that the shifted one runs on; null: the system's.</param>
    /// <exception cref="StartException">A port or the data folder cannot be used.</exception>
    public static async Task<WebApplication> StartAsync(
        LocalTeamsOptions options, BotFactory bot, TimeProvider? realTime = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        Ports.RequireFree(options);
        var app = Create(options, bot, realTime ?? TimeProvider.System);
        try
        {
            await app.StartAsync(cancellationToken);
            return app;
        }
        catch (Exception e)
        {
            await app.DisposeAsync();
            if (e is IOException or SocketException)
                throw StartException.PortTaken("the page", options.Port, "--port", e);
            throw;
        }
    }

    private static WebApplication Create(LocalTeamsOptions options, BotFactory bot, TimeProvider realTime)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(LocalTeamsApplication).Assembly.GetName().Name });
        QuietLogs.AddTo(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        AddServices(builder.Services, options, bot, realTime);

        var app = builder.Build();
        app.Lifetime.ApplicationStopping.Register(app.Services.GetRequiredService<EventHub>().Close);
        app.UseLoopbackOnly();
        app.UseSecurityHeaders();
        app.UsePage(options);
        app.UseRouting();
        app.MapTokens();
        app.MapConnector();
        var api = app.MapGroup("/api").AddEndpointFilter<RouteGroupBuilder, ApiFilter>();
        api.MapPeople();
        api.MapMessages();
        api.MapActions();
        api.MapClock();
        api.MapFaults();
        return app;
    }

    private static void AddServices(IServiceCollection services, LocalTeamsOptions options, BotFactory bot, TimeProvider realTime)
    {
        services.AddSingleton(options).AddSingleton(bot).AddSingleton(Municipality.Merenburg);
        services.AddSingleton(_ => new DataFolder(options.DataDirectory));
        services.AddSingleton(provider => new TeamsDatabase(provider.GetRequiredService<DataFolder>().TeamsFile));
        services.AddSingleton<SettingStore>();
        services.AddSingleton(provider => new ShiftableTimeProvider(realTime, TeamsClock.StoredOffset(provider.GetRequiredService<SettingStore>())));
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<ShiftableTimeProvider>());
        services.AddSingleton<TeamsClock>();

        services.AddSingleton(provider => BotIdentity.Load(provider.GetRequiredService<SettingStore>()));
        services.AddSingleton<SigningKey>().AddSingleton<ChannelTokens>().AddSingleton<ConnectorTokens>();
        services.AddSingleton<ChatDirectory>().AddSingleton<MessageClock>().AddSingleton<MessageStore>();
        services.AddSingleton<ViewStore>().AddSingleton<ReadMarks>().AddSingleton<Conversations>();
        services.AddSingleton<EventHub>().AddSingleton<ChatEvents>().AddHostedService<Heartbeat>();
        services.AddSingleton<FaultPlan>().AddSingleton<FaultActor>().AddSingleton<ConnectorChats>().AddSingleton<SendLimits>();
        services.AddSingleton<PageChats>().AddSingleton<MessageViews>().AddSingleton<CardActions>();

        // Never through a proxy: the bot is on this machine.
        services.AddSingleton(_ => new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false })
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = LargestRequest,
        });
        services.AddSingleton<TeamsAddress>().AddSingleton<BotAddress>().AddSingleton<BotClient>();
        services.AddSingleton<ActivityFactory>().AddSingleton<DeliveryStore>().AddSingleton<DeliveryLanes>();
        services.AddSingleton<Installations>().AddHostedService<BotHost>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, LocalTeamsJson.Default));
    }
}
