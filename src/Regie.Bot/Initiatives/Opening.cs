using Regie.Bot.Calendar;
using Regie.Bot.ModelFiles;
using Regie.Bot.Storage;

namespace Regie.Bot.Initiatives;

/// <summary>Opens a draft to its respondents.</summary>
public sealed class Opening(WorkCalendar calendar, Models models)
{
    /// <summary>Opens it, with the campaign card and all that a round needs, in the transaction of the session. Opening twice is opening once.</summary>
    public void Open(DocumentSession session, Initiative draft, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Status != InitiativeStatus.Draft)
            return;
        draft.Status = InitiativeStatus.Open;
        draft.OpenedAt = now;
        draft.Forms.Clear();
        models.Keep(session, draft);
        session.Upsert(CampaignWork.Post(draft, now));
        RoundWork.Start(session, draft, now, calendar);
    }
}
