using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>Buttons under the composer.</summary>
public class SuggestedActions
{
    /// <summary>Creates an empty SuggestedActions.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Creates a SuggestedActions from its parts; see the properties of the same names.</summary>
    public SuggestedActions(
        IList<string>? to = null,
        IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Who sees them; everyone when empty.</summary>
    [JsonPropertyName("to")]
    public IList<string>? To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonPropertyName("actions")]
    public IList<CardAction>? Actions { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
