using System.Security.Claims;

namespace Regie.BotBuilder.Connector.Authentication;

/// <summary>What is known of a request that was found genuine.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Audience of the tokens with which to answer.</summary>
    public string? Audience { get; set; }

    /// <summary>Who calls.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; } = null!;

    /// <summary>Who calls, as it goes into the activity.</summary>
    public string? CallerId { get; set; }

    /// <summary>Makes clients with which to answer.</summary>
    public ConnectorFactory ConnectorFactory { get; set; } = null!;
}
