using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Alignment;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;

namespace Regie.Bot.People;

/// <summary>What the bot remembers of a person apart from any check.</summary>
public sealed class PersonProfile : IDocument<PersonProfile>
{
    /// <inheritdoc/>
    public static string Kind => "person";

    /// <inheritdoc/>
    public static JsonTypeInfo<PersonProfile> Json => PeopleJson.Default.PersonProfile;

    /// <summary>Who.</summary>
    public required Person Person { get; set; }

    /// <summary>The language that the person chose with "taal"; null: the one that Teams speaks to them.</summary>
    public TextLanguage? Language { get; set; }

    /// <summary>The language of the person's Teams, seen at the last activity; null when it never said.</summary>
    public string? Locale { get; set; }

    /// <summary>The personal chat with the bot; null until there was one.</summary>
    public Place? Chat { get; set; }

    /// <summary>What a newer version of the bot wrote and this one does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    string IDocument<PersonProfile>.Partition => PartitionOf(Person.Key);

    [JsonIgnore]
    string IDocument<PersonProfile>.Id => DocumentId;

    /// <summary>The id within the person's partition.</summary>
    public const string DocumentId = "profile";

    /// <summary>The partition of a person.</summary>
    public static string PartitionOf(PersonKey key) => $"person-{key}";
}
