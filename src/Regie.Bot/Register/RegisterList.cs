using System.Text.Json;
using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;

namespace Regie.Bot.Register;

/// <summary>The checks that may be shown, most urgent first.</summary>
public sealed class RegisterList(IDocumentStore store)
{
    /// <summary>
    /// In a personal chat: the checks in which the person has a part. In a channel or group chat, where everyone reads along: only the checks that live
    /// there.
    /// </summary>
    public async Task<IReadOnlyList<Initiative>> ReadAsync(string personId, Place place, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(place);
        var shown = new List<Initiative>();
        await foreach (var stored in store.QueryKindAsync(Initiative.Kind, cancellationToken))
        {
            var initiative = JsonSerializer.Deserialize(stored.Body.Span, Initiative.Json)!;
            if (initiative.Status != InitiativeStatus.Draft && (place.IsPersonal ? initiative.Concerns(personId) : LivesIn(initiative, place)))
                shown.Add(initiative);
        }

        return [.. shown.OrderBy(Urgency).ThenBy(Day).ThenBy(initiative => initiative.Key.Value, StringComparer.Ordinal)];
    }

    private static bool LivesIn(Initiative initiative, Place place) =>
        (initiative.Home ?? initiative.Origin) is var home
        && (home.ChannelId is null ? home.ConversationId == place.ConversationId : home.ChannelId == place.ChannelId);

    private static int Urgency(Initiative initiative) => (initiative.Status, initiative.Outcome) switch
    {
        (InitiativeStatus.Open, _) => 0,
        (InitiativeStatus.Decided, VerdictOutcome.Misaligned) => 1,
        (InitiativeStatus.Decided, VerdictOutcome.Undecided) => 2,
        (InitiativeStatus.Decided, VerdictOutcome.Conditional) => 3,
        (InitiativeStatus.Decided, _) => 4,
        (InitiativeStatus.Archived, _) => 5,
        _ => 6,
    };

    /// <summary>Open checks by their last day, the others newest first.</summary>
    private static long Day(Initiative initiative) => initiative.Status == InitiativeStatus.Open
        ? initiative.Schedule?.Deadline.DayNumber ?? int.MaxValue
        : -(initiative.DecidedAt ?? initiative.OpenedAt ?? initiative.CreatedAt).UtcTicks;
}
