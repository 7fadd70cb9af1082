using Microsoft.Extensions.Hosting;
using Regie.BotBuilder.Connector.Authentication;

namespace Regie.BotBuilder.Integration.AspNet.Core;

/// <summary>Fetches the signing keys when the host starts, so that the first message does not wait for them. A failure is logged and made good later.</summary>
internal sealed class AuthenticationWarmUp(BotFrameworkAuthentication authentication) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => authentication.WarmUpAsync(stoppingToken);
}
