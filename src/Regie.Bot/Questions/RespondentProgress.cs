using Regie.Alignment;
using Regie.Bot.Initiatives;
using Regie.Bot.Turns;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Questions;

/// <summary>Keeps how far a respondent is, and what follows from it.</summary>
internal static class RespondentProgress
{
    /// <summary>
    /// A topic was answered or skipped. The initiative itself changes only when a strategy is complete, so that people who answer at the
    /// same time rarely wait for each other.
    /// </summary>
    public static void Pass(RegieTurn turn, Answering answering, Topic topic)
    {
        var response = answering.Response;
        response.StartedAt ??= turn.Now;
        response.ChangedAt = turn.Now;
        if (!response.Passed.Contains(topic.Id))
            response.Passed.Add(topic.Id);
        if (answering.Initiative.FindRespondent(turn.Person.Id) is not { } respondent || respondent.Completed.Contains(topic.Strategy))
            return;
        var left = answering.Topics.Where(other => other.Strategy == topic.Strategy && !response.Passed.Contains(other.Id));
        if (left.Any())
            return;
        answering.Initiative.Update(respondent with { Completed = [.. respondent.Completed, topic.Strategy] });
        turn.Session.Upsert(CampaignWork.Refresh(answering.Initiative, turn.Now));
    }

    /// <summary>All topics of the round were gone through. When this was the last person, the verdict follows.</summary>
    public static void Finish(RegieTurn turn, Answering answering)
    {
        var response = answering.Response;
        var initiative = answering.Initiative;
        response.Paused = false;
        if (response.FinishedAt is not null)
            return;
        response.FinishedAt = turn.Now;
        if (initiative.FindRespondent(turn.Person.Id) is not { FinishedAt: null } respondent)
            return;
        initiative.Update(respondent with { FinishedAt = turn.Now });
        turn.Session.Upsert(CampaignWork.Refresh(initiative, turn.Now));
        if (initiative.Finished == initiative.Respondents.Count)
            turn.Session.Upsert(VerdictWork.Decide(initiative, VerdictOccasion.Everyone, turn.Now));
    }
}
