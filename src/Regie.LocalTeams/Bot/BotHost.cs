using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Regie.LocalTeams.Clock;
using Regie.LocalTeams.People;
using Regie.LocalTeams.Store;
using Regie.LocalTeams.Tokens;

namespace Regie.LocalTeams.Bot;

/// <summary>
/// Runs the bot in this process, as an application of its own that is spoken to over HTTP only. It starts when Teams'
/// side listens, since it fetches keys from there, and stops before it does.
/// </summary>
internal sealed class BotHost(
    BotFactory create, LocalTeamsOptions options, DataFolder data, BotIdentity identity, Municipality municipality, TeamsAddress teams,
    BotAddress address, ShiftableTimeProvider clock, Installations installations, DeliveryLanes lanes) : IHostedLifecycleService, IAsyncDisposable
{
    private WebApplication? _bot;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        _bot = create(
            [.. Settings().Select(setting => $"--{setting.Key}={setting.Value}")],
            builder =>
            {
                QuietLogs.AddTo(builder.Configuration);
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            });
        try
        {
            await _bot.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw StartException.PortTaken("the bot", options.BotPort, "--bot-port", e);
        }

        address.Root = new Uri(_bot.Urls.First());
        installations.InstallOnce();
        lanes.Start();
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await lanes.StopAsync();
        if (_bot is not null)
            await _bot.StopAsync(cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
            await _bot.DisposeAsync();
    }

    private Dictionary<string, string> Settings() => new()
    {
        ["urls"] = $"http://127.0.0.1:{options.BotPort}",
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = identity.AppId,
        ["MicrosoftAppTenantId"] = municipality.TenantId,
        ["MicrosoftAppPassword"] = identity.Secret,
        ["ToBotFromChannelOpenIdMetadataUrl"] = teams.OpenIdDocument,
        ["ToBotFromChannelTokenIssuer"] = ChannelTokens.Issuer,
        ["ToChannelFromBotLoginUrl"] = teams.Login,
        ["ToChannelFromBotOAuthScope"] = ConnectorTokens.Audience,
        ["Regie:ServiceUrls:0"] = teams.ServiceUrl,
        ["Regie:Storage"] = "sqlite",
        ["Regie:Sqlite:Path"] = data.BotFile,
    };
}
