using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Storage;

namespace Regie.Bot.Questions;

/// <summary>What one respondent answered in one check, and where they are in the questions.</summary>
public sealed class Response : IDocument<Response>
{
    /// <inheritdoc/>
    public static string Kind => "response";

    /// <inheritdoc/>
    public static JsonTypeInfo<Response> Json => ResponseJson.Default.Response;

    /// <summary>The check.</summary>
    public required InitiativeId Initiative { get; init; }

    /// <summary>Who answers.</summary>
    public required Person Person { get; init; }

    /// <summary>The id of the role from which the person answers; null when they did not say.</summary>
    public string? Role { get; set; }

    /// <summary>The answers by question id (<c>policy.scope</c>), as the alignment model writes them.</summary>
    public IDictionary<string, string> Answers { get; set; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Comments by topic id; a person's text.</summary>
    public IDictionary<string, string> Comments { get; set; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The topics that were answered or skipped in this round, in the order in which that happened.</summary>
    public IList<string> Passed { get; set; } = [];

    /// <summary>The round that <see cref="Passed"/> is about.</summary>
    public int Round { get; set; } = 1;

    /// <summary>True between "later verder" and coming back.</summary>
    public bool Paused { get; set; }

    /// <summary>The conversation in which the person answers; null until they began.</summary>
    public string? Where { get; set; }

    /// <summary>When the first answer was given; null until then.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When the last change was made; null until then.</summary>
    public DateTimeOffset? ChangedAt { get; set; }

    /// <summary>When all topics of the round had been gone through; null: not yet.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Since when the check has not noted how far the person is; null: it has.</summary>
    public DateTimeOffset? UnnotedSince { get; set; }

    /// <summary>When the last reminder was asked for; null: never.</summary>
    public DateTimeOffset? NudgedAt { get; set; }

    /// <summary>The stored stack of the questions dialog; null when it is not running.</summary>
    public JsonElement? Dialog { get; set; }

    /// <summary>The activity that last took the dialog a step on (<see cref="Turns.RegieTurn.ActivityKey"/>); null until there was one.</summary>
    public string? LastActivity { get; set; }

    /// <summary>What a newer version of the bot wrote and this one does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    string IDocument<Response>.Partition => Initiative.Value;

    [JsonIgnore]
    string IDocument<Response>.Id => IdOf(Person.Key);

    [JsonIgnore]
    string IDocument<Response>.Owner => Person.Key.Value;

    [JsonIgnore]
    DateTimeOffset? IDocument<Response>.Due => UnnotedSince;

    /// <summary>True when everything was gone through that the check asks in its present round.</summary>
    public bool HasFinished(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return FinishedAt is not null && Round == initiative.Round;
    }

    /// <summary>The document id of a person's response.</summary>
    public static string IdOf(PersonKey person) => $"response-{person}";
}
