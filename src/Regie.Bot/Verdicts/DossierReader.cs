using Regie.Bot.Alerts;
using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.Storage;

namespace Regie.Bot.Verdicts;

/// <summary>Reads the full record of a check.</summary>
public sealed class DossierReader(DossierText writer, Models models)
{
    /// <summary>The record as text, in a person's language.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(DocumentSession session, Initiative initiative, Alignment.TextLanguage language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        var partition = initiative.Key.Value;
        var dossier = new Dossier(
            initiative,
            await session.LoadAllAsync<VerdictRecord>(partition, cancellationToken),
            await session.LoadAllAsync<VerdictAnswers>(partition, cancellationToken),
            await session.LoadAllAsync<AlertRecord>(partition, cancellationToken));
        return [.. writer.Lines(dossier, await models.OfAsync(session, initiative, cancellationToken), language)];
    }
}
