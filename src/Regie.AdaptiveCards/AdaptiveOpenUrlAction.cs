using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>Opens a web page.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    /// <summary>The name of this action in the schema.</summary>
    public const string TypeName = "Action.OpenUrl";

    /// <inheritdoc/>
    [JsonPropertyOrder(-10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The address.</summary>
    public Uri? Url { get; set; }

    /// <summary>The address as text.</summary>
    /// <exception cref="UriFormatException">The text that is set is not an address.</exception>
    [JsonIgnore]
    public string? UrlString
    {
        get => Url?.ToString();
        set => Url = value is null ? null : new Uri(value);
    }
}
