using System.Globalization;
using Regie.Bot.Alerts;
using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.Storage;

namespace Regie.Bot.Verdicts;

/// <summary>Reads what a verdict card shows.</summary>
public sealed class VerdictReader(Models models)
{
    /// <summary>The verdict that a card names; null when there is no such verdict.</summary>
    internal Task<VerdictView?> ReadAsync(DocumentSession session, string initiative, string number, CancellationToken cancellationToken) =>
        InitiativeId.TryParse(initiative, out var id) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var verdict)
            ? ReadAsync(session, id, verdict, cancellationToken)
            : Task.FromResult<VerdictView?>(null);

    /// <summary>A verdict; null when there is no such verdict.</summary>
    internal async Task<VerdictView?> ReadAsync(DocumentSession session, InitiativeId id, int number, CancellationToken cancellationToken)
    {
        List<string> ids = [Initiative.DocumentId, VerdictRecord.IdOf(number)];
        if (number > 1)
            ids.Add(VerdictRecord.IdOf(number - 1));
        await session.PrefetchAsync(id.Value, ids, cancellationToken);
        var initiative = await session.LoadAsync<Initiative>(id.Value, Initiative.DocumentId, cancellationToken);
        var verdict = await session.LoadAsync<VerdictRecord>(id.Value, VerdictRecord.IdOf(number), cancellationToken);
        if (initiative is null || verdict is null)
            return null;
        var previous = number > 1 ? await session.LoadAsync<VerdictRecord>(id.Value, VerdictRecord.IdOf(number - 1), cancellationToken) : null;
        var alerts = await session.LoadAllAsync<AlertRecord>(id.Value, cancellationToken);
        return new VerdictView(initiative, verdict, previous, AlertBook.Of(verdict, alerts), await models.OfAsync(session, initiative, cancellationToken));
    }
}
