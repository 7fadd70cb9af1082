using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using Regie.BotBuilder.Connector;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Integration.AspNet.Core;

namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>The outbound half of a bot: a connector client with the bot's token.</summary>
internal sealed class ConnectedBot : IDisposable
{
    private readonly ConfigurationBotFrameworkAuthentication _authentication;

    public ConnectedBot(Channel channel, TimeProvider? time = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(BotHost.Settings(channel)).Build();
        _authentication = new ConfigurationBotFrameworkAuthentication(configuration, time);
        Factory = _authentication.CreateConnectorFactory(new ClaimsIdentity());
        Client = Factory.CreateAsync(channel.ServiceUrl, null, CancellationToken.None).GetAwaiter().GetResult();
    }

    public ConnectorFactory Factory { get; }

    public IConnectorClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        _authentication.Dispose();
    }
}
