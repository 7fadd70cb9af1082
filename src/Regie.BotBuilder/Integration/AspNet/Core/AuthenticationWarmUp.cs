using Microsoft.Extensions.Hosting;
using Regie.BotBuilder.Connector.Authentication;

namespace Regie.BotBuilder.Integration.AspNet.Core;

/// <summary>Fetches the signing keys when the host starts, so that the first message does not wait for them. A failure is logged and made good later.</summary>
internal sealed class AuthenticationWarmUp(BotFrameworkAuthentication authentication) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await authentication.WarmUpAsync(stoppingToken);
        }
        catch (ObjectDisposedException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stopped while it was starting; there is nothing to warm up for.
        }
    }
}
