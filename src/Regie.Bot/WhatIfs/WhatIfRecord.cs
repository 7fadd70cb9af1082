using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Regie.Bot.Initiatives;
using Regie.Bot.People;
using Regie.Bot.Storage;

namespace Regie.Bot.WhatIfs;

/// <summary>The positions that a leader is trying on a verdict. Nobody else sees them, and nothing else reads them.</summary>
public sealed class WhatIfRecord : IDocument<WhatIfRecord>
{
    /// <inheritdoc/>
    public static string Kind => "what-if";

    /// <inheritdoc/>
    public static JsonTypeInfo<WhatIfRecord> Json => WhatIfJson.Default.WhatIfRecord;

    /// <summary>The check.</summary>
    public required InitiativeId Initiative { get; init; }

    /// <summary>The key of the person who tries.</summary>
    public required string Person { get; init; }

    /// <summary>The number of the verdict that the positions are tried on.</summary>
    public int Verdict { get; set; }

    /// <summary>The positions that differ from those of the verdict, by question id, as answers are stored.</summary>
    public IDictionary<string, string> Positions { get; set; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What a newer version of the bot wrote and this one does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonIgnore]
    string IDocument<WhatIfRecord>.Partition => Initiative.Value;

    [JsonIgnore]
    string IDocument<WhatIfRecord>.Id => $"what-if-{Person}";

    /// <summary>What a person tries in a check; an empty one when nothing was tried yet.</summary>
    public static async Task<WhatIfRecord> LoadAsync(DocumentSession session, InitiativeId initiative, PersonKey person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var record = await session.LoadAsync<WhatIfRecord>(initiative.Value, $"what-if-{person}", cancellationToken);
        return record ?? new WhatIfRecord { Initiative = initiative, Person = person.Value };
    }

    /// <summary>Replaces what is tried.</summary>
    public void Keep(DocumentSession session, int verdict, IReadOnlyDictionary<string, string> positions)
    {
        ArgumentNullException.ThrowIfNull(session);
        Verdict = verdict;
        Positions = new SortedDictionary<string, string>(positions.ToDictionary(), StringComparer.Ordinal);
        // Two devices at once: the last one counts, as nothing depends on it.
        session.Upsert(this);
    }
}
