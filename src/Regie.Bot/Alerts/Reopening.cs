using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Initiatives;
using Regie.Bot.ModelFiles;
using Regie.Bot.Outbox;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Alerts;

/// <summary>Opens topics of a decided check again: a new round of answers.</summary>
public sealed class Reopening(Models models, Deadlines deadlines, WorkCalendar calendar)
{
    /// <summary>The time that people get at least.</summary>
    private const int WorkingDays = 5;

    /// <summary>How many finished people can be asked again within one transaction; with more, a round of its own begins.</summary>
    private const int MostAskedAgain = 20;

    /// <summary>
    /// Opens topics. Several managers who ask at once give one new round with the topics of all; people who were done with that round
    /// are asked for what was added.
    /// </summary>
    public async Task ReopenAsync(DocumentSession session, Initiative initiative, IReadOnlyList<string> topics, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        ArgumentNullException.ThrowIfNull(topics);
        var isReopened = initiative.Status == InitiativeStatus.Open;
        if (isReopened && (initiative.OpenTopics.Count == 0 || topics.All(initiative.OpenTopics.Contains)))
            return;
        var added = topics.Except(initiative.OpenTopics).ToHashSet(StringComparer.Ordinal);
        var finished = initiative.Respondents.Where(respondent => respondent.FinishedAt is not null).ToList();
        var model = await models.OfAsync(session, initiative, cancellationToken);
        initiative.OpenTopics = isReopened ? InOrder(model, [.. initiative.OpenTopics, .. topics]) : topics;
        if (isReopened && finished.Count <= MostAskedAgain)
            await WidenAsync(session, initiative, StrategiesOf(model, added), finished, now, cancellationToken);
        else
            Begin(session, initiative, now);
    }

    private void Begin(DocumentSession session, Initiative initiative, DateTimeOffset now)
    {
        initiative.Status = InitiativeStatus.Open;
        initiative.Round++;
        AskAgain(initiative, Enum.GetValues<Strategy>());
        GiveTime(initiative, now);
        RoundWork.Start(session, initiative, now, calendar);
    }

    private async Task WidenAsync(
        DocumentSession session, Initiative initiative, List<Strategy> added, List<Respondent> finished, DateTimeOffset now, CancellationToken cancellationToken)
    {
        AskAgain(initiative, added);
        GiveTime(initiative, now);
        await session.PrefetchAsync(
            initiative.Key.Value,
            [VerdictWork.DecideId(initiative.Round), .. finished.Select(respondent => Response.IdOf(respondent.Key))],
            cancellationToken);
        foreach (var respondent in finished)
        {
            if (await session.LoadAsync<Response>(initiative.Key.Value, Response.IdOf(respondent.Key), cancellationToken) is { } response)
                response.FinishedAt = null;
            session.Upsert(CampaignWork.Invite(initiative, respondent.Key, now));
        }

        initiative.ClosingRound = null;
        // The verdict of this round may have been asked for already, when everyone had finished: it waits for the new topics.
        if (await session.LoadAsync<OutboxMessage>(initiative.Key.Value, VerdictWork.DecideId(initiative.Round), cancellationToken) is { State: OutboxState.Pending or OutboxState.Sending } decide)
        {
            decide.State = OutboxState.Cancelled;
            decide.DueAt = null;
            decide.Reason = "More topics were opened.";
            decide.SettledAt = now;
        }

        RoundWork.Reschedule(session, initiative, now, calendar);
        session.Upsert(CampaignWork.Refresh(initiative, now));
    }

    private static void AskAgain(Initiative initiative, IReadOnlyList<Strategy> strategies) =>
        initiative.Respondents =
        [
            .. initiative.Respondents.Select(respondent => respondent with
            {
                Completed = [.. respondent.Completed.Except(strategies)],
                FinishedAt = null,
            }),
        ];

    private static List<Strategy> StrategiesOf(AlignmentModel model, HashSet<string> topics) =>
        [.. model.Topics.Where(topic => topics.Contains(topic.Id)).Select(topic => topic.Strategy).Distinct()];

    private void GiveTime(Initiative initiative, DateTimeOffset now)
    {
        var earliest = deadlines.WorkingDaysFrom(now, WorkingDays);
        if (initiative.Schedule is { } schedule && schedule.Deadline < earliest)
            initiative.Schedule = schedule with { Deadline = earliest };
    }

    private static List<string> InOrder(AlignmentModel model, HashSet<string> topics) =>
        [.. model.Topics.Where(topic => topics.Contains(topic.Id)).Select(topic => topic.Id)];
}
