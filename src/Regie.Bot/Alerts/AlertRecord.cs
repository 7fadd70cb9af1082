using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Storage;

namespace Regie.Bot.Alerts;

/// <summary>A mismatch that managers were alerted to, and what they did about it.</summary>
public sealed class AlertRecord : IDocument<AlertRecord>
{
    /// <inheritdoc/>
    public static string Kind => "alert";

    /// <inheritdoc/>
    public static JsonTypeInfo<AlertRecord> Json => AlertJson.Default.AlertRecord;

    /// <summary>The check.</summary>
    public required InitiativeId Initiative { get; init; }

    /// <summary>The number of the verdict that found it.</summary>
    public required int Verdict { get; init; }

    /// <summary>The rule that is violated.</summary>
    public required string Rule { get; init; }

    /// <summary>Where it stands.</summary>
    public AlertState State { get; set; }

    /// <summary>The person who is to mend it; null when not assigned.</summary>
    public Person? ActionOwner { get; set; }

    /// <summary>By when it is to be mended; null when not assigned.</summary>
    public DateOnly? ActionDue { get; set; }

    /// <summary>Why it is accepted; a person's text. Null when it is not.</summary>
    public string? AcceptReason { get; set; }

    /// <summary>What was done, oldest first.</summary>
    public IList<AlertStep> Steps { get; set; } = [];

    /// <summary>What a newer version of the bot wrote and this one does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    string IDocument<AlertRecord>.Partition => Initiative.Value;

    [JsonIgnore]
    string IDocument<AlertRecord>.Id => IdOf(Verdict, Rule);

    /// <summary>The document id of an alert.</summary>
    public static string IdOf(int verdict, string rule) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"alert-{verdict:D4}-{rule}");
}
