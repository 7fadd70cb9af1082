using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Alignment;
using Regie.Bot.Outbox;
using Regie.Bot.People;
using Regie.Bot.Storage;

namespace Regie.Bot.Initiatives;

/// <summary>A check on a partnership initiative: the head of its dossier. Everything about it lies in its partition.</summary>
public sealed class Initiative : IDocument<Initiative>
{
    /// <summary>The id of this document within the partition.</summary>
    public const string DocumentId = "initiative";

    /// <inheritdoc/>
    public static string Kind => "initiative";

    /// <inheritdoc/>
    public static JsonTypeInfo<Initiative> Json => InitiativeJson.Default.Initiative;

    /// <summary>Its id, which is also its partition.</summary>
    public required InitiativeId Key { get; init; }

    /// <summary>Where it stands.</summary>
    public InitiativeStatus Status { get; set; }

    /// <summary>Who started it and steers it.</summary>
    public required Person Leader { get; init; }

    /// <summary>Where it was started.</summary>
    public required Place Origin { get; init; }

    /// <summary>Where its cards go: the thread in which it was started, or the chosen channel.</summary>
    public Place? Home { get; set; }

    /// <summary>The version of the alignment model that it was opened with.</summary>
    public required string ModelVersion { get; set; }

    /// <summary>Which file that model was read from; a copy lies beside this document. Null for a draft, and for a check from before models were kept.</summary>
    public string? ModelId { get; set; }

    /// <summary>What it is about; null while the first step has not been answered.</summary>
    public Subject? Subject { get; set; }

    /// <summary>Who is asked.</summary>
    public IReadOnlyList<Respondent> Respondents { get; set; } = [];

    /// <summary>Who is alerted on a mismatch; without managers the leader is.</summary>
    public IReadOnlyList<Person> Managers { get; set; } = [];

    /// <summary>By when; null while it has not been answered.</summary>
    public Schedule? Schedule { get; set; }

    /// <summary>1 for the first round of answers; one more each time it is reopened.</summary>
    public int Round { get; set; } = 1;

    /// <summary>The round whose verdict was asked for; null or an earlier one: the present round goes on.</summary>
    public int? ClosingRound { get; set; }

    /// <summary>The topics that are asked in this round; empty: all.</summary>
    public IReadOnlyList<string> OpenTopics { get; set; } = [];

    /// <summary>How many verdicts there are; the newest has this number.</summary>
    public int Verdicts { get; set; }

    /// <summary>The outcome of the newest verdict; null until there is one.</summary>
    public VerdictOutcome? Outcome { get; set; }

    /// <summary>When the draft was begun.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was opened to the respondents; null for a draft.</summary>
    public DateTimeOffset? OpenedAt { get; set; }

    /// <summary>When the last verdict was given; null until then.</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>What was typed on the cards of the initiative dialog, per step and input, so that nothing is lost on the way.</summary>
    public IDictionary<string, Dictionary<string, string>> Forms { get; set; } = new Dictionary<string, Dictionary<string, string>>();

    /// <summary>The stored stack of the initiative dialog; null when it is not running.</summary>
    public JsonElement? Dialog { get; set; }

    /// <summary>The activity that last took the dialog a step on (<see cref="Turns.RegieTurn.ActivityKey"/>); null until there was one.</summary>
    public string? LastActivity { get; set; }

    /// <summary>What a newer version of the bot wrote and this one does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    string IDocument<Initiative>.Partition => Key.Value;

    [JsonIgnore]
    string IDocument<Initiative>.Id => DocumentId;

    [JsonIgnore]
    string IDocument<Initiative>.Owner => Leader.Key.Value;

    /// <summary>The respondent with this Teams id; null when they are not asked.</summary>
    public Respondent? FindRespondent(string personId) => Respondents.FirstOrDefault(respondent => respondent.Id == personId);

    /// <summary>True for the person who started it.</summary>
    public bool IsLeader(string personId) => Leader.Id == personId;

    /// <summary>True for those who are alerted; the leader when no manager was named.</summary>
    public bool IsManager(string personId) => Managers.Count == 0 ? IsLeader(personId) : Managers.Any(manager => manager.Id == personId);

    /// <summary>True for everyone who has a part in it.</summary>
    public bool Concerns(string personId) => IsLeader(personId) || IsManager(personId) || FindRespondent(personId) is not null;

    /// <summary>True between asking for the verdict and giving it: then the leader can no longer extend.</summary>
    [JsonIgnore]
    public bool IsClosing => Status == InitiativeStatus.Open && ClosingRound == Round;

    /// <summary>True unless the leader chose that answers have names: as long as nothing was chosen nobody is named.</summary>
    [JsonIgnore]
    public bool IsAnonymous => Schedule?.Anonymous ?? true;

    /// <summary>How many have answered everything in this round.</summary>
    [JsonIgnore]
    public int Finished => Respondents.Count(respondent => respondent.FinishedAt is not null);

    /// <summary>Replaces what is known of one respondent.</summary>
    public void Update(Respondent changed) =>
        Respondents = [.. Respondents.Select(respondent => respondent.Id == changed.Id ? changed : respondent)];
}
