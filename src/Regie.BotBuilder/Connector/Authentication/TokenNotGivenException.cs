namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>The bot got no token with which to call the channel. Nothing was sent.</summary>
internal sealed class TokenNotGivenException(Exception innerException) : Exception("The bot got no token with which to call the channel; nothing was sent.", innerException);
