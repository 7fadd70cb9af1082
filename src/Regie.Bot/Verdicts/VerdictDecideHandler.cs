using Regie.Alignment;
using Regie.Bot.Alerts;
using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.Outbox;
using Regie.Bot.Questions;
using Regie.Bot.Register;
using Regie.Bot.Storage;

namespace Regie.Bot.Verdicts;

/// <summary>Gives the verdict: what the model makes of the answers, the alerts that follow from it and the cards that tell it, in one transaction.</summary>
public sealed class VerdictDecideHandler(Models models, RegisterFactsReader register, AlertBook alerts, TimeProvider time) : IOutboxHandler
{
    private const int MostRepairs = 3;
    private static readonly TimeSpan RepairTime = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public string Type => VerdictWork.DecideType;

    /// <inheritdoc/>
    public bool Sends => false;

    /// <inheritdoc/>
    public async Task<OutboxResult> HandleAsync(OutboxWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var session = work.Session;
        var partition = work.Message.Partition;
        var (round, occasion) = VerdictWork.ReadDecide(work.Message);
        var initiative = await session.LoadAsync<Initiative>(partition, Initiative.DocumentId, cancellationToken);
        if (initiative is not { Status: InitiativeStatus.Open })
            return new OutboxResult.Cancelled("The check is not open.");
        if (initiative.Round != round)
            return new OutboxResult.Cancelled("Another round has begun.");

        var responses = await session.LoadAllAsync<Response>(partition, cancellationToken);
        var model = await models.OfAsync(session, initiative, cancellationToken);
        foreach (var response in responses)
            RespondentProgress.Note(new Answering(initiative, response, model)); // What they finished just now may not have been noted yet.
        var assessment = await AssessAsync(model, initiative, responses, cancellationToken);
        var earlier = initiative.Verdicts == 0 ? [] : await session.LoadAllAsync<VerdictRecord>(partition, cancellationToken);
        var verdict = new VerdictRecord
        {
            Initiative = initiative.Key,
            Number = initiative.Verdicts + 1,
            At = time.GetUtcNow(),
            Occasion = occasion,
            Finished = initiative.Finished,
            Asked = initiative.Respondents.Count,
            ModelId = models.IdOf(initiative, model),
            Assessment = initiative.IsAnonymous ? Anonymity.Protect(assessment, [.. earlier.Select(before => before.Assessment)]) : assessment,
            Repair = FindRepair(model, assessment, cancellationToken),
        };
        session.Add(verdict);
        session.Add(VerdictAnswers.Of(initiative.Key, verdict.Number, responses));
        initiative.Status = InitiativeStatus.Decided;
        initiative.DecidedAt = verdict.At;
        initiative.Verdicts = verdict.Number;
        initiative.Outcome = verdict.Assessment.Outcome;
        await AlertAsync(session, verdict, earlier, cancellationToken);
        session.Upsert(VerdictWork.Post(verdict));
        session.Upsert(CampaignWork.Refresh(initiative, verdict.At));
        return new OutboxResult.Done();
    }

    private async Task<Assessment> AssessAsync(AlignmentModel model, Initiative initiative, IReadOnlyList<Response> responses, CancellationToken cancellationToken)
    {
        var sheets = responses.Select(response => new ResponseSheet(response.Person.Key.Value, response.Role, response.Answers.AsReadOnly()));
        var context = new AssessmentContext(initiative.Schedule?.Quorum ?? 1, initiative.Respondents.Count)
        {
            Facts = await register.ReadAsync(initiative, cancellationToken),
        };
        return Assessor.Assess(model, sheets, context);
    }

    /// <summary>The search is exact, and quick on any sensible model; a municipality's own model may make it long, and the verdict does not wait for that.</summary>
    private RepairResult? FindRepair(AlignmentModel model, Assessment assessment, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(RepairTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return Repair.Find(model, assessment, MostRepairs, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task AlertAsync(DocumentSession session, VerdictRecord verdict, IReadOnlyList<VerdictRecord> verdicts, CancellationToken cancellationToken)
    {
        var earlier = await session.LoadAllAsync<AlertRecord>(verdict.Initiative.Value, cancellationToken);
        foreach (var alert in alerts.Raise(verdict, earlier, verdicts))
        {
            session.Add(alert);
            session.Upsert(AlertWork.Notify(alert, verdict.At));
        }
    }
}
