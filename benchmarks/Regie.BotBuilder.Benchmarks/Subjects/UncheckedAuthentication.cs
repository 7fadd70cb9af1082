using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using Regie.BotBuilder.Connector.Authentication;
using Regie.BotBuilder.Integration.AspNet.Core;
using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>Takes every request for genuine, to measure what checking costs. The other direction is the real one, tokens included.</summary>
internal sealed class UncheckedAuthentication(IConfiguration configuration) : BotFrameworkAuthentication, IDisposable
{
    private readonly ConfigurationBotFrameworkAuthentication _outbound = new(configuration);
    private readonly ClaimsIdentity _anyone = new();

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken) =>
        Task.FromResult(new AuthenticateRequestResult
        {
            Audience = GetOriginatingAudience(),
            ClaimsIdentity = _anyone,
            ConnectorFactory = CreateConnectorFactory(_anyone),
        });

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _outbound.CreateConnectorFactory(claimsIdentity);

    public void Dispose() => _outbound.Dispose();
}
