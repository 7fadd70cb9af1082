namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>For a bot that is not registered and so has no token: it can speak only to channels on this machine that ask for none.</summary>
internal sealed class NoToken : IAccessTokenSource
{
    public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken) => default;
}
