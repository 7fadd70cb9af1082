using Regie.Alignment;
using Regie.Bot.Cards;

namespace Regie.Bot.Initiatives;

/// <summary>
/// The card of a check: what, who, by when, how far everyone is, and the way to one's own questions. The one in the channel is the same for all; the one
/// that a person gets in answer to a button says how far they are.
/// </summary>
internal static class CampaignCard
{
    /// <summary>Teams refreshes a card by itself for 60 people at most.</summary>
    private const int MostRefreshed = 60;
    private const int MostIdCharacters = 6_000;

    /// <summary>The card for all.</summary>
    public static AdaptiveCard ForAll(Initiative initiative, CampaignView view) => Draw(initiative, view);

    /// <summary>The card as one person sees it.</summary>
    public static AdaptiveCard ForPerson(Initiative initiative, CampaignView view, Questions.Response? response)
    {
        var own = Own(initiative, view, response);
        return Draw(initiative, view with { Own = own });
    }

    private static AdaptiveCard Draw(Initiative initiative, CampaignView view)
    {
        var language = view.Language;
        var card = Ui.Card(language, CampaignTexts.Title.In(language));
        if (view.Notice is { } notice)
            card.Body.Add(Ui.Notice(notice.In(language), view.IsError ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Good));
        card.Body.Add(Ui.Heading(CampaignTexts.Title.In(language)));
        if (initiative.Subject is { } subject)
        {
            card.Body.Add(Ui.Said(subject.Name, AdaptiveTextSize.Medium, AdaptiveTextWeight.Bolder));
            card.Body.AddRange(SubjectFacts.Of(subject, language));
        }

        card.Body.Add(Ui.Fact(CampaignTexts.AskedBy.In(language), initiative.Leader.Name));
        card.Body.AddRange(State(initiative, view));
        card.Body.AddRange(ProgressBars.Of(initiative, language));
        if (view.Own is { } own)
            card.Body.Add(Ui.Line(own.In(language)));
        Buttons(card, initiative, view);
        card.Refresh = new AdaptiveRefresh
        {
            Action = Ui.Button(CampaignTexts.Refresh.In(language), CampaignVerbs.Refresh, Ui.InitiativeData(initiative.Key)),
            UserIds = Refreshed(initiative),
        };
        return card;
    }

    /// <summary>The leader and the first respondents, as many as Teams takes and as fit: ids may be long.</summary>
    private static List<string> Refreshed(Initiative initiative)
    {
        var room = MostIdCharacters;
        return
        [
            .. initiative.Respondents.Select(person => person.Id).Prepend(initiative.Leader.Id).Distinct().Take(MostRefreshed)
                .TakeWhile(id => (room -= id.Length) >= 0),
        ];
    }

    private static IEnumerable<AdaptiveElement> State(Initiative initiative, CampaignView view)
    {
        var language = view.Language;
        switch (initiative.Status)
        {
            case InitiativeStatus.Decided or InitiativeStatus.Archived:
                yield return Ui.Line(CampaignTexts.StateDecided.In(language), "campaign.state");
                break;
            case InitiativeStatus.Withdrawn:
                yield return Ui.Line(CampaignTexts.StateWithdrawn.In(language), "campaign.state");
                break;
            default:
                if (initiative.OpenTopics.Count > 0)
                    yield return Ui.Line(CampaignTexts.StateReopened.In(language, view.TopicNames(initiative.OpenTopics)), "campaign.state");
                if (initiative.Schedule is { } schedule)
                    yield return Ui.Line(CampaignTexts.Until.In(language, schedule.Deadline.LongDate(language)), "campaign.deadline");
                break;
        }
    }

    private static LocalizedText? Own(Initiative initiative, CampaignView view, Questions.Response? response)
    {
        if (response is null || initiative.Status != InitiativeStatus.Open)
            return null;
        return response.FinishedAt is not null
            ? CampaignTexts.YouAreDone
            : CampaignTexts.YouAreAt.With(response.Passed.Count, initiative.OpenTopics.Count > 0 ? initiative.OpenTopics.Count : view.Model.Topics.Count);
    }

    private static void Buttons(AdaptiveCard card, Initiative initiative, CampaignView view)
    {
        var language = view.Language;
        var data = Ui.InitiativeData(initiative.Key);
        if (initiative.Status == InitiativeStatus.Open)
            card.Actions.Add(Ui.Button(CampaignTexts.Answer.In(language), CampaignVerbs.Answer, data, primary: true));
        card.Actions.Add(Ui.Button(CampaignTexts.Refresh.In(language), CampaignVerbs.Refresh, data));
        if (initiative.Status != InitiativeStatus.Open)
            return;
        var manage = Manage(initiative, view);
        if (view.DeadlineError is null)
            card.Actions.Add(new AdaptiveShowCardAction { Title = CampaignTexts.Manage.In(language), Card = manage });
        else
            card.Body.Add(new AdaptiveContainer { Items = [.. manage.Body, new AdaptiveActionSet { Actions = manage.Actions }], Separator = true });
    }

    private static AdaptiveCard Manage(Initiative initiative, CampaignView view)
    {
        var language = view.Language;
        var data = Ui.InitiativeData(initiative.Key);
        var manage = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5));
        manage.Body.Add(Ui.Hint(CampaignTexts.ManageHint.In(language)));
        manage.Body.Add(new AdaptiveDateInput
        {
            Id = "deadline",
            Label = CampaignTexts.NewDeadline.In(language),
            Value = view.TypedDeadline ?? initiative.Schedule?.Deadline.Iso(),
        });
        if (view.DeadlineError is { } error)
            manage.Body.Add(Ui.Error("deadline", error.In(language)));
        manage.Actions.Add(Ui.Button(CampaignTexts.Extend.In(language), CampaignVerbs.Extend, data, inputs: true));
        manage.Actions.Add(Ui.Button(CampaignTexts.Remind.In(language), CampaignVerbs.Remind, data));
        manage.Actions.Add(Ui.Button(CampaignTexts.Close.In(language), CampaignVerbs.Close, data));
        manage.Actions.Add(Ui.Button(CampaignTexts.Withdraw.In(language), CampaignVerbs.Withdraw, data));
        return manage;
    }
}
