using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Dialogs.Choices;

/// <summary>The choice that someone made.</summary>
public class FoundChoice
{
    /// <summary>The value of the choice.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>Its place in the list, from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }

    /// <summary>How sure that is: 1 is certain.</summary>
    [JsonPropertyName("score")]
    public float Score { get; set; }

    /// <summary>The name by which it was chosen; null when that was a number.</summary>
    [JsonPropertyName("synonym")]
    public string? Synonym { get; set; }
}
