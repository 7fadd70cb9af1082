using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.Storage;

namespace Regie.Bot.Verdicts;

/// <summary>A verdict as it was given. Never changed afterwards.</summary>
public sealed class VerdictRecord : IDocument<VerdictRecord>
{
    /// <inheritdoc/>
    public static string Kind => "verdict";

    /// <inheritdoc/>
    public static JsonTypeInfo<VerdictRecord> Json => VerdictJson.Default.VerdictRecord;

    /// <summary>The check.</summary>
    public required InitiativeId Initiative { get; init; }

    /// <summary>1 for the first verdict of the check.</summary>
    public required int Number { get; init; }

    /// <summary>When it was given.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What brought it about.</summary>
    public required VerdictOccasion Occasion { get; init; }

    /// <summary>How many had answered everything.</summary>
    public required int Finished { get; init; }

    /// <summary>How many were asked.</summary>
    public required int Asked { get; init; }

    /// <summary>Which file the model was read from; null for a verdict from before that was recorded.</summary>
    public string? ModelId { get; init; }

    /// <summary>What the alignment model made of the answers.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>What would make it fit; null when that could not be worked out in time.</summary>
    public RepairResult? Repair { get; init; }

    /// <summary>What a newer version of the bot wrote and this one does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    string IDocument<VerdictRecord>.Partition => Initiative.Value;

    [JsonIgnore]
    string IDocument<VerdictRecord>.Id => IdOf(Number);

    /// <summary>The document id of a verdict; padded, so that the order of ids is the order of time.</summary>
    public static string IdOf(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"verdict-{number:D4}");
}
