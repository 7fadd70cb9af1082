using System.Text.Json.Serialization;

namespace Regie.AdaptiveCards;

/// <summary>Where the choices of a <see cref="AdaptiveChoiceSetInput"/> come from while a person types, such as the people of the tenant.</summary>
public class AdaptiveDataQuery
{
    /// <summary>Always <c>Data.Query</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Type { get; set; } = "Data.Query";

    /// <summary>The set that is searched, such as <c>graph.microsoft.com/users</c>.</summary>
    public string? Dataset { get; set; }

    /// <summary>What was typed; filled in by the client.</summary>
    public string? Value { get; set; }

    /// <summary>How many choices the client asks for; filled in by the client.</summary>
    public int Count { get; set; }

    /// <summary>How many choices the client already has; filled in by the client.</summary>
    public int Skip { get; set; }
}
