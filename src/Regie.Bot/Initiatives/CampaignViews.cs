using Regie.Alignment;
using Regie.Bot.ModelFiles;
using Regie.Bot.Questions;
using Regie.Bot.Storage;
using Regie.Bot.Turns;

namespace Regie.Bot.Initiatives;

/// <summary>Draws campaign cards for the people of turns.</summary>
public sealed class CampaignViews(Models models)
{
    /// <summary>The card as the person of a turn sees it, with a sentence above it when there is one.</summary>
    public async Task<AdaptiveCard> ForPersonAsync(
        RegieTurn turn, Initiative initiative, Response? response, LocalizedText? notice = null, bool isError = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var view = new CampaignView(turn.Language, await models.OfAsync(turn.Session, initiative, cancellationToken)) { Notice = notice, IsError = isError };
        return CampaignCard.ForPerson(initiative, view, response);
    }

    /// <summary>The card with what is wrong with a new last day.</summary>
    public async Task<AdaptiveCard> WithDeadlineErrorAsync(RegieTurn turn, Initiative initiative, string typed, LocalizedText error, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var model = await models.OfAsync(turn.Session, initiative, cancellationToken);
        return CampaignCard.ForPerson(initiative, new CampaignView(turn.Language, model) { DeadlineError = error, TypedDeadline = typed }, null);
    }

    /// <summary>The card for all.</summary>
    public async Task<AdaptiveCard> ForAllAsync(DocumentSession session, Initiative initiative, TextLanguage language, CancellationToken cancellationToken) =>
        CampaignCard.ForAll(initiative, new CampaignView(language, await models.OfAsync(session, initiative, cancellationToken)));
}
