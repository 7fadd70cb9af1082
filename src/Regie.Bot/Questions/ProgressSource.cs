using System.Text.Json;
using Regie.Bot.Diagnostics;
using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.Outbox;
using Regie.Bot.Storage;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Questions;

/// <summary>
/// Sees to what follows from answers: respondents who completed a strategy, or everything, are noted in their check, many at once; its card follows and, after
/// the last person, the verdict.
/// </summary>
internal sealed class ProgressSource(IDocumentStore store, Models models, TimeProvider time, ILogger<ProgressSource> log) : IOutboxSource
{
    /// <summary>At most two documents are written per response, and a transaction takes 100 writes.</summary>
    private const int AtATime = 45;

    /// <inheritdoc/>
    public async Task<bool> CollectAsync(CancellationToken cancellationToken)
    {
        var due = await store.QueryDueAsync(Response.Kind, time.GetUtcNow(), AtATime, cancellationToken);
        // Side by side, so that the checks share a flush to the disk.
        var done = await Task.WhenAll(due
            .GroupBy(response => response.Partition, StringComparer.Ordinal)
            .Select(check => TryNoteAsync(check.Key, [.. check], cancellationToken)));
        return done.Contains(true);
    }

    private async Task<bool> TryNoteAsync(string partition, List<StoredDocument> responses, CancellationToken cancellationToken)
    {
        try
        {
            await NoteAsync(partition, responses, cancellationToken);
            return true;
        }
        catch (DocumentConflictException)
        {
            return false; // Somebody answers at this moment, or another instance does the same.
        }
        catch (JsonException fault)
        {
            log.ProgressUnreadable(fault, partition);
            return false;
        }
    }

    private async Task NoteAsync(string partition, List<StoredDocument> responses, CancellationToken cancellationToken)
    {
        var session = new DocumentSession(store);
        foreach (var stored in responses)
            session.Attach(stored);
        var initiative = await session.LoadAsync<Initiative>(partition, Initiative.DocumentId, cancellationToken);
        var model = initiative is null ? models.Current : await models.OfAsync(session, initiative, cancellationToken);
        var isNews = false;
        foreach (var stored in responses)
        {
            var response = (await session.LoadAsync<Response>(partition, stored.Id, cancellationToken))!;
            response.UnnotedSince = null;
            if (initiative is { Status: InitiativeStatus.Open } && response.Round == initiative.Round)
                isNews |= Note(session, new Answering(initiative, response, model));
        }

        var now = time.GetUtcNow();
        if (isNews)
            session.Upsert(CampaignWork.Refresh(initiative!, now));
        if (isNews && initiative!.Finished == initiative.Respondents.Count)
            RoundWork.Close(session, initiative, VerdictOccasion.Everyone, now);
        await session.CommitAsync(cancellationToken);
    }

    private bool Note(DocumentSession session, Answering answering)
    {
        var response = answering.Response;
        if (response.FinishedAt is not null && !answering.IsComplete)
        {
            // More topics were opened before this was noted.
            response.FinishedAt = null;
            session.Upsert(CampaignWork.Invite(answering.Initiative, response.Person.Key, time.GetUtcNow()));
        }

        return RespondentProgress.Note(answering);
    }
}
