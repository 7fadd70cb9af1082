using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Bot.People;
using Regie.Bot.Storage;

namespace Regie.Bot.Reminders;

/// <summary>What the bot remembers of one person's reminders, across all checks. Apart from the profile, so that sending a reminder never holds up a turn.</summary>
public sealed class PersonReminders : IDocument<PersonReminders>
{
    /// <summary>The id within the person's partition.</summary>
    public const string DocumentId = "reminders";

    /// <inheritdoc/>
    public static string Kind => "person-reminders";

    /// <inheritdoc/>
    public static JsonTypeInfo<PersonReminders> Json => RemindersJson.Default.PersonReminders;

    /// <summary>Whose.</summary>
    public required PersonKey Person { get; init; }

    /// <summary>The day, by the clock of the municipality, on which the person was last reminded of anything; null: never.</summary>
    public DateOnly? NudgedOn { get; set; }

    /// <summary>The partition and id of the message that reminds on that day: only that one may be tried again. Null: none.</summary>
    public string? NudgedBy { get; set; }

    /// <summary>Why the person gets no reminders; null: they do.</summary>
    public QuietReason? Quiet { get; set; }

    /// <summary>The first day on which the person gets reminders again; null: no such day, or they get them now.</summary>
    public DateOnly? QuietUntil { get; set; }

    /// <summary>What a newer version of the bot wrote and this one does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    string IDocument<PersonReminders>.Partition => PersonProfile.PartitionOf(Person);

    [JsonIgnore]
    string IDocument<PersonReminders>.Id => DocumentId;

    /// <summary>Why the person gets no reminders on a day; null: they do.</summary>
    public QuietReason? QuietOn(DateOnly day) => QuietUntil is { } back && day >= back ? null : Quiet;

    /// <summary>Sets that the person gets no reminders, or with null that they do.</summary>
    /// <param name="reason">Why; null: they get them again.</param>
    /// <param name="until">The first day on which they get them again; null: until they say so.</param>
    public void BeQuiet(QuietReason? reason, DateOnly? until = null)
    {
        Quiet = reason;
        QuietUntil = until;
    }

    /// <summary>Loads it to read; null when there is none yet.</summary>
    public static Task<PersonReminders?> FindAsync(DocumentSession session, PersonKey person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.LoadAsync<PersonReminders>(PersonProfile.PartitionOf(person), DocumentId, cancellationToken);
    }

    /// <summary>Loads it to read or change; a new one when there is none yet.</summary>
    public static async Task<PersonReminders> LoadAsync(DocumentSession session, PersonKey person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var reminders = await FindAsync(session, person, cancellationToken);
        if (reminders is null)
            session.Add(reminders = new PersonReminders { Person = person });
        return reminders;
    }
}
