using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema.Teams;

/// <summary>A person as the roster of a team or chat describes them.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Given name.</summary>
    [JsonPropertyName("givenName")]
    public string? GivenName { get; set; }

    /// <summary>Family name.</summary>
    [JsonPropertyName("surname")]
    public string? Surname { get; set; }

    /// <summary>E-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>Name to sign in with.</summary>
    [JsonPropertyName("userPrincipalName")]
    public string? UserPrincipalName { get; set; }

    /// <summary>Their tenant.</summary>
    [JsonPropertyName("tenantId")]
    public string? TenantId { get; set; }

    /// <summary>`owner`, `user`, `guest` or `anonymous`.</summary>
    [JsonPropertyName("userRole")]
    public string? UserRole { get; set; }
}
