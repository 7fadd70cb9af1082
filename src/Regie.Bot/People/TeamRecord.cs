using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;

namespace Regie.Bot.People;

/// <summary>A team in which the bot is installed, so that someone in a personal chat can choose where a check is to appear.</summary>
public sealed class TeamRecord : IDocument<TeamRecord>
{
    /// <summary>The partition of all teams.</summary>
    public const string TeamsPartition = "teams";

    /// <inheritdoc/>
    public static string Kind => "team";

    /// <inheritdoc/>
    public static JsonTypeInfo<TeamRecord> Json => PeopleJson.Default.TeamRecord;

    /// <summary>The team's conversation; <see cref="Place.TeamId"/> is set.</summary>
    public required Place Place { get; set; }

    /// <summary>The team's name; null when Teams did not give it.</summary>
    public string? Name { get; set; }

    /// <summary>What a newer version of the bot wrote and this one does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    string IDocument<TeamRecord>.Partition => TeamsPartition;

    [JsonIgnore]
    string IDocument<TeamRecord>.Id => IdOf(Place.TeamId ?? Place.ConversationId);

    /// <summary>The document id of a team; Teams' own may hold characters that document ids may not.</summary>
    public static string IdOf(string teamId) => $"team-{PersonKey.Of(teamId)}";
}
