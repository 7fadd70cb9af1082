using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>What comes back from single sign-on on a card.</summary>
public class AdaptiveCardAuthentication
{
    /// <summary>Id of the request.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>The connection.</summary>
    [JsonPropertyName("connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>The token.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
