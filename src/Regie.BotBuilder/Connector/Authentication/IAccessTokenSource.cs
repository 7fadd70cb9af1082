namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>Gives the token with which the bot calls channels.</summary>
internal interface IAccessTokenSource
{
    /// <summary>The token; null when the bot calls without one.</summary>
    ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken);
}
