using System.Text.Json;
using System.Text.Json.Serialization;
using Regie.AdaptiveCards.Json;

namespace Regie.AdaptiveCards;

/// <summary>Sends the answers to the bot as an invoke; the answer of the bot takes the place of the card. Since schema 1.4.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    /// <summary>The name of this action in the schema.</summary>
    public const string TypeName = "Action.Execute";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>What the bot is asked to do.</summary>
    public string? Verb { get; set; }

    /// <summary>What is sent along with the answers: an object. Read back it is a <see cref="JsonElement"/>.</summary>
    public object? Data { get; set; }

    /// <summary><see cref="Data"/> as JSON text; null when there is none.</summary>
    /// <exception cref="JsonException">The text that is set is not JSON.</exception>
    [JsonIgnore]
    public string? DataJson
    {
        get => ActionData.ToJson(Data);
        set => Data = ActionData.Parse(value);
    }

    /// <summary>Which inputs are sent and validated.</summary>
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
