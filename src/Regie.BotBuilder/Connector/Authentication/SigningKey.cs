using Microsoft.IdentityModel.Tokens;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>A key with which channels sign, and the channels it may sign for.</summary>
/// <param name="Key">The public key.</param>
/// <param name="Endorsements">Channel ids.</param>
internal sealed record SigningKey(RsaSecurityKey Key, IReadOnlySet<string> Endorsements);
