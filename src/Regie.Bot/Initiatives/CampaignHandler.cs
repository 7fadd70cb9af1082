using Regie.Alignment;
using Regie.Bot.Calendar;
using Regie.Bot.Questions;
using Regie.Bot.Reminders;
using Regie.Bot.Turns;
using Regie.Bot.Verdicts;

namespace Regie.Bot.Initiatives;

/// <summary>The campaign card's buttons: bring up to date, and what only the leader may do.</summary>
public sealed class CampaignHandler(AnsweringLoader loader, QuestionsHandler questions, CampaignViews views, Deadlines deadlines, WorkCalendar calendar) : IActionHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } =
        [CampaignVerbs.Refresh, CampaignVerbs.Remind, CampaignVerbs.Extend, CampaignVerbs.Close, CampaignVerbs.Withdraw];

    /// <inheritdoc/>
    public async Task<string?> HandleAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Submission is not { } submission || !InitiativeId.TryParse(submission["initiative"], out var id))
            return turn.Say(CampaignTexts.Gone);
        var answering = await loader.LoadAsync(turn, id, cancellationToken);
        var initiative = answering?.Initiative ?? await turn.Session.LoadAsync<Initiative>(id.Value, Initiative.DocumentId, cancellationToken);
        if (initiative is null or { Status: InitiativeStatus.Draft })
            return turn.Say(CampaignTexts.Gone);

        if (submission.Verb == CampaignVerbs.Refresh)
            await RefreshAsync(turn, initiative, answering, submission.Automatic, cancellationToken);
        else if (!initiative.IsLeader(turn.Person.Id))
            await ShowAsync(turn, initiative, answering, CampaignTexts.LeaderOnly, cancellationToken, isError: true);
        else if (initiative.Status != InitiativeStatus.Open)
            await ShowAsync(turn, initiative, answering, CampaignTexts.NotOpen, cancellationToken, isError: true);
        else if (initiative.IsClosing && submission.Verb is CampaignVerbs.Remind or CampaignVerbs.Extend)
            await ShowAsync(turn, initiative, answering, CampaignTexts.Closing, cancellationToken);
        else
            await LeadAsync(turn, initiative, answering, submission.Verb, cancellationToken);
        return null;
    }

    private Task LeadAsync(RegieTurn turn, Initiative initiative, Answering? answering, string verb, CancellationToken cancellationToken) => verb switch
    {
        CampaignVerbs.Remind => RemindAsync(turn, initiative, answering, cancellationToken),
        CampaignVerbs.Extend => ExtendAsync(turn, initiative, answering, cancellationToken),
        CampaignVerbs.Close => CloseAsync(turn, initiative, answering, cancellationToken),
        _ => WithdrawAsync(turn, initiative, answering, cancellationToken),
    };

    private Task RefreshAsync(RegieTurn turn, Initiative initiative, Answering? answering, bool isAutomatic, CancellationToken cancellationToken)
    {
        // The client refreshes by itself: whoever is in the middle of a question here stays there.
        var isBusyHere = isAutomatic && initiative.Status == InitiativeStatus.Open
            && answering is { Response: { Dialog: not null, Paused: false } response } && response.Where == turn.Place.ConversationId;
        return isBusyHere
            ? questions.GoOnAsync(turn, answering!, cancellationToken)
            : ShowAsync(turn, initiative, answering, null, cancellationToken);
    }

    private Task RemindAsync(RegieTurn turn, Initiative initiative, Answering? answering, CancellationToken cancellationToken)
    {
        if (initiative.Finished == initiative.Respondents.Count)
            return ShowAsync(turn, initiative, answering, CampaignTexts.NobodyToRemind, cancellationToken);
        var at = calendar.NextWorkingMoment(turn.Now);
        turn.Session.Upsert(ReminderWork.Now(initiative, at));
        return ShowAsync(turn, initiative, answering, at <= turn.Now ? CampaignTexts.RemindedNow : CampaignTexts.RemindedLater, cancellationToken);
    }

    private Task ExtendAsync(RegieTurn turn, Initiative initiative, Answering? answering, CancellationToken cancellationToken)
    {
        var typed = turn.Submission!["deadline"];
        var day = deadlines.Read(typed, turn.Now, out var problem);
        if (problem is { } error)
            return ShowErrorAsync(turn, initiative, typed, error, cancellationToken);
        initiative.Schedule = initiative.Schedule! with { Deadline = day };
        RoundWork.Reschedule(turn.Session, initiative, turn.Now, calendar);
        turn.Session.Upsert(CampaignWork.Refresh(initiative, turn.Now));
        var said = new LocalizedText(
            CampaignTexts.Extended.Nl.Replace("{0}", Cards.TextFormat.LongDate(day, TextLanguage.Dutch), StringComparison.Ordinal),
            CampaignTexts.Extended.En.Replace("{0}", Cards.TextFormat.LongDate(day, TextLanguage.English), StringComparison.Ordinal));
        return ShowAsync(turn, initiative, answering, said, cancellationToken);
    }

    private Task CloseAsync(RegieTurn turn, Initiative initiative, Answering? answering, CancellationToken cancellationToken)
    {
        RoundWork.Close(turn.Session, initiative, VerdictOccasion.Leader, turn.Now);
        return ShowAsync(turn, initiative, answering, CampaignTexts.Closing, cancellationToken);
    }

    private Task WithdrawAsync(RegieTurn turn, Initiative initiative, Answering? answering, CancellationToken cancellationToken)
    {
        initiative.Status = InitiativeStatus.Withdrawn;
        turn.Session.Upsert(CampaignWork.Refresh(initiative, turn.Now));
        return ShowAsync(turn, initiative, answering, CampaignTexts.StateWithdrawn, cancellationToken);
    }

    private async Task ShowErrorAsync(RegieTurn turn, Initiative initiative, string typed, LocalizedText error, CancellationToken cancellationToken) =>
        await turn.ShowAsync(await views.WithDeadlineErrorAsync(turn, initiative, typed, error, cancellationToken), cancellationToken);

    private async Task ShowAsync(RegieTurn turn, Initiative initiative, Answering? answering, LocalizedText? notice, CancellationToken cancellationToken, bool isError = false) =>
        await turn.ShowAsync(await views.ForPersonAsync(turn, initiative, answering?.Response, notice, isError, cancellationToken), cancellationToken);
}
