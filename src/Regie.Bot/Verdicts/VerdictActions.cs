using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Turns;

namespace Regie.Bot.Verdicts;

/// <summary>The buttons of the verdict card. They show and change nothing; details and dossier are for the people concerned.</summary>
public sealed class VerdictActions(VerdictReader reader, DossierReader dossiers) : IActionHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [VerdictCard.DetailsVerb, VerdictCard.PageVerb, VerdictCard.ShowVerb, VerdictCard.ExportVerb];

    /// <inheritdoc/>
    public async Task<string?> HandleAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Submission is not { } submission
            || await reader.ReadAsync(turn.Session, submission["initiative"], submission["verdict"], cancellationToken) is not { } view)
            return turn.Say(VerdictTexts.Gone);
        if (!view.Initiative.Concerns(turn.Person.Id))
            return turn.Say(VerdictTexts.NotForYou);

        var card = submission.Verb switch
        {
            VerdictCard.ShowVerb => VerdictCard.Draw(view, turn.Language),
            VerdictCard.ExportVerb => DossierCard.Draw(view, await dossiers.ReadAsync(turn.Session, view.Initiative, turn.Language, cancellationToken), turn.Language, submission["page"]),
            _ => await DetailsAsync(turn, view, submission["page"], cancellationToken),
        };
        await turn.ShowAsync(card, cancellationToken);
        return null;
    }

    private static async Task<AdaptiveCard> DetailsAsync(RegieTurn turn, VerdictView view, string page, CancellationToken cancellationToken)
    {
        var number = view.Verdict.Number;
        var answers = await turn.Session.LoadAsync<VerdictAnswers>(view.Initiative.Key.Value, VerdictAnswers.IdOf(number), cancellationToken);
        var pages = CardPages.Divide(new VerdictDetails(view, answers, turn.Person.Key.Value, turn.Language).Parts());
        var at = CardPages.Clamp(page, pages.Count);
        var title = VerdictTexts.DetailsTitle.In(turn.Language, number);
        var notice = view.Initiative.Verdicts > number ? VerdictTexts.Newer.In(turn.Language, view.Initiative.Verdicts, number) : null;
        return VerdictPageCard.Draw(view, turn.Language, title, VerdictCard.PageVerb, (at, pages.Count), pages[at - 1], notice);
    }
}
