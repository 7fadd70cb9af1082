using System.Security.Claims;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>An inbound token that was found valid.</summary>
/// <param name="Identity">Its claims.</param>
/// <param name="Key">The key that signed it.</param>
/// <param name="ServiceUrl">The service URL for which it was made; null when it names none.</param>
/// <param name="UsableUntil">When it expires, skew included.</param>
internal sealed record ValidatedToken(ClaimsIdentity Identity, SigningKey Key, string? ServiceUrl, DateTimeOffset UsableUntil);
