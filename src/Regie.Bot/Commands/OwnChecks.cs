using Regie.Bot.Initiatives;
using Regie.Bot.Questions;
using Regie.Bot.Turns;

namespace Regie.Bot.Commands;

/// <summary>The checks in which the person of a turn has a part.</summary>
internal static class OwnChecks
{
    /// <summary>Those that the person leads, drafts among them.</summary>
    public static async Task<IReadOnlyList<Initiative>> LedAsync(RegieTurn turn, CancellationToken cancellationToken) =>
        await LoadAsync(turn, await IdsAsync(turn, Initiative.Kind, cancellationToken), cancellationToken);

    /// <summary>Those in which the person is asked.</summary>
    public static async Task<IReadOnlyList<Initiative>> AskedAsync(RegieTurn turn, CancellationToken cancellationToken) =>
        await LoadAsync(turn, await IdsAsync(turn, Response.Kind, cancellationToken), cancellationToken);

    private static async Task<IReadOnlyList<string>> IdsAsync(RegieTurn turn, string kind, CancellationToken cancellationToken) =>
        [.. (await turn.Session.Store.QueryOwnerAsync(kind, turn.Person.Key.Value, cancellationToken)).Select(document => document.Partition).Distinct()];

    private static async Task<IReadOnlyList<Initiative>> LoadAsync(RegieTurn turn, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var found = new List<Initiative>();
        foreach (var id in ids)
        {
            if (await turn.Session.LoadAsync<Initiative>(id, Initiative.DocumentId, cancellationToken) is { } initiative)
                found.Add(initiative);
        }

        return [.. found.OrderByDescending(initiative => initiative.CreatedAt)];
    }
}
