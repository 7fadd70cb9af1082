using System.Text.Json.Serialization;
using Regie.BotBuilder.Dialogs.Storage;

namespace Regie.BotBuilder.Dialogs;

/// <summary>One dialog on the stack, and what it remembers.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>What the dialog remembers. After it was stored: texts, booleans and null as they were, whole numbers as
    /// <see cref="long"/>, others as <see cref="double"/>, and everything else as a <see cref="System.Text.Json.JsonElement"/>
    /// that <see cref="ObjectPath.MapValueTo{T}(object)"/> gives its type back.</summary>
    [JsonPropertyName("state")]
    [JsonConverter(typeof(StateBagConverter))]
    public IDictionary<string, object?> State { get; set; } = new Dictionary<string, object?>();

    /// <summary>Where the dialog that it belongs to stands: from 0 in this stack, below 0 in that of the parent.</summary>
    [JsonPropertyName("stackIndex")]
    public int? StackIndex { get; set; }

    /// <summary>The version of the container when it was stored last; see <see cref="DialogContainer"/>.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }
}
