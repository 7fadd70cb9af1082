using Regie.Alignment;
using Regie.Bot.Questions;
using Regie.Bot.Turns;

namespace Regie.Bot.Initiatives;

/// <summary>Draws campaign cards for the people of turns.</summary>
public sealed class CampaignViews(Models models)
{
    /// <summary>The card as the person of a turn sees it, with a sentence above it when there is one.</summary>
    public AdaptiveCard ForPerson(RegieTurn turn, Initiative initiative, Response? response, LocalizedText? notice = null, bool isError = false)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var view = new CampaignView(turn.Language, models.Of(initiative)) { Notice = notice, IsError = isError };
        return CampaignCard.ForPerson(initiative, view, response);
    }

    /// <summary>The card with what is wrong with a new last day.</summary>
    public AdaptiveCard WithDeadlineError(RegieTurn turn, Initiative initiative, string typed, LocalizedText error)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var view = new CampaignView(turn.Language, models.Of(initiative)) { DeadlineError = error, TypedDeadline = typed };
        return CampaignCard.ForPerson(initiative, view, null);
    }

    /// <summary>The card for all.</summary>
    public AdaptiveCard ForAll(Initiative initiative, TextLanguage language) =>
        CampaignCard.ForAll(initiative, new CampaignView(language, models.Of(initiative)));
}
