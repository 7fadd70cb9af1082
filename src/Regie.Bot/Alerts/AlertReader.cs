using System.Globalization;
using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.Storage;
using Regie.Bot.Turns;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Alerts;

/// <summary>Reads alerts with what belongs to them.</summary>
public sealed class AlertReader(Models models)
{
    /// <summary>The alert that a turn's card names; null when there is none.</summary>
    public Task<AlertCase?> ReadAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Submission is { } card
            && InitiativeId.TryParse(card["initiative"], out var id)
            && int.TryParse(card["verdict"], NumberStyles.None, CultureInfo.InvariantCulture, out var verdict)
            && AlertAddress.IsRule(card["rule"])
                ? ReadAsync(turn.Session, id.Value, new AlertAddress(verdict, card["rule"]), cancellationToken)
                : Task.FromResult<AlertCase?>(null);
    }

    /// <summary>An alert; null when there is none.</summary>
    internal async Task<AlertCase?> ReadAsync(DocumentSession session, string partition, AlertAddress address, CancellationToken cancellationToken)
    {
        var (number, rule, _) = address;
        await session.PrefetchAsync(partition, [Initiative.DocumentId, AlertRecord.IdOf(number, rule), VerdictRecord.IdOf(number)], cancellationToken);
        var initiative = await session.LoadAsync<Initiative>(partition, Initiative.DocumentId, cancellationToken);
        var alert = await session.LoadAsync<AlertRecord>(partition, AlertRecord.IdOf(number, rule), cancellationToken);
        var verdict = await session.LoadAsync<VerdictRecord>(partition, VerdictRecord.IdOf(number), cancellationToken);
        if (initiative is null || alert is null || verdict?.Assessment.FindFinding(rule) is not { } finding)
            return null;
        var holds = initiative.Verdicts == number || await HoldsAsync(session, initiative, alert, cancellationToken);
        return new AlertCase(initiative, alert, finding, await models.OfAsync(session, initiative, cancellationToken), holds);
    }

    private static async Task<bool> HoldsAsync(DocumentSession session, Initiative initiative, AlertRecord alert, CancellationToken cancellationToken)
    {
        var newest = await session.LoadAsync<VerdictRecord>(initiative.Key.Value, VerdictRecord.IdOf(initiative.Verdicts), cancellationToken);
        if (newest is null)
            return false;
        var alerts = await session.LoadAllAsync<AlertRecord>(initiative.Key.Value, cancellationToken);
        return AlertBook.Of(newest, alerts).Contains(alert);
    }
}
