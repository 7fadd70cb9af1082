using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.Storage;
using Regie.Bot.Turns;

namespace Regie.Bot.Questions;

/// <summary>
/// Keeps how far a respondent is. A turn writes that in the response alone; <see cref="ProgressSource"/> sees to what follows from it. So an answer costs the
/// same however many people are asked, and people who answer at the same time never wait for each other.
/// </summary>
internal static class RespondentProgress
{
    /// <summary>A topic was answered or skipped.</summary>
    public static void Pass(RegieTurn turn, Answering answering, Topic topic)
    {
        var response = answering.Response;
        response.StartedAt ??= turn.Now;
        response.ChangedAt = turn.Now;
        if (response.Passed.Contains(topic.Id))
            return;
        response.Passed.Add(topic.Id);
        if (answering.HasPassed(topic.Strategy))
            response.UnnotedSince ??= turn.Now;
    }

    /// <summary>All topics of the round were gone through.</summary>
    public static void Finish(RegieTurn turn, Answering answering)
    {
        var response = answering.Response;
        response.Paused = false;
        if (response.FinishedAt is not null)
            return;
        response.FinishedAt = turn.Now;
        response.UnnotedSince ??= turn.Now;
    }

    /// <summary>Notes in the check how far its respondent is by their response.</summary>
    /// <returns>True when that was news.</returns>
    public static bool Note(Answering answering)
    {
        var (initiative, response) = (answering.Initiative, answering.Response);
        if (response.Round != initiative.Round || initiative.FindRespondent(response.Person.Id) is not { } respondent)
            return false;
        IReadOnlyList<Strategy> completed = [.. answering.Topics.Select(topic => topic.Strategy).Distinct().Where(answering.HasPassed)];
        if (respondent.FinishedAt == response.FinishedAt && respondent.Completed.SequenceEqual(completed))
            return false;
        initiative.Update(respondent with { Completed = completed, FinishedAt = response.FinishedAt });
        return true;
    }

    /// <summary>
    /// True when a respondent need not answer any more, by the check or by their own response: the check notes it a moment later (docs/decisions/0016). One read, or none
    /// when the check knows it or the session has the response.
    /// </summary>
    public static async Task<bool> HasFinishedAsync(DocumentSession session, Initiative initiative, Respondent respondent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        ArgumentNullException.ThrowIfNull(respondent);
        return respondent.FinishedAt is not null
            || HasFinished(initiative, respondent, await session.LoadAsync<Response>(initiative.Key.Value, Response.IdOf(respondent.Key), cancellationToken));
    }

    /// <summary>All respondents who have not finished, in the order of the check. One read, however many there are.</summary>
    /// <inheritdoc cref="HasFinishedAsync"/>
    public static async Task<IReadOnlyList<Respondent>> UnfinishedAsync(DocumentSession session, Initiative initiative, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(initiative);
        var responses = (await session.LoadAllAsync<Response>(initiative.Key.Value, cancellationToken)).ToDictionary(response => response.Person.Id, StringComparer.Ordinal);
        return [.. initiative.Respondents.Where(respondent => !HasFinished(initiative, respondent, responses.GetValueOrDefault(respondent.Id)))];
    }

    private static bool HasFinished(Initiative initiative, Respondent respondent, Response? response) =>
        respondent.FinishedAt is not null || response?.HasFinished(initiative) == true;
}
