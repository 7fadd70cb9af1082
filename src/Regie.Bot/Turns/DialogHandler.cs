using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Questions;

namespace Regie.Bot.Turns;

/// <summary>Takes the buttons of every dialog card to the dialog that the card belongs to.</summary>
public sealed class DialogHandler(DraftHandler drafts, QuestionsHandler questions, AnsweringLoader loader) : IActionHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs => DialogVerbs.All;

    /// <inheritdoc/>
    public async Task<string?> HandleAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var parts = (turn.Submission?["dialog"] ?? "").Split(':');
        if (parts.Length < 2 || !InitiativeId.TryParse(parts[1], out var id))
            return turn.Say(TurnTexts.UnknownButton);
        switch (parts[0])
        {
            case InitiativeDialog.DialogId:
                return await drafts.ContinueAsync(turn, id, cancellationToken);
            case QuestionsDialog.DialogId when turn.IsReadByAll:
                return turn.Say(TurnTexts.NotForAll);
            case QuestionsDialog.DialogId when parts.Length == 3:
                return await AnswerAsync(turn, id, isOwn: parts[2] == turn.Person.Key.Value, cancellationToken);
            default:
                return turn.Say(TurnTexts.UnknownButton);
        }
    }

    private async Task<string?> AnswerAsync(RegieTurn turn, InitiativeId id, bool isOwn, CancellationToken cancellationToken)
    {
        if (await loader.LoadAsync(turn, id, cancellationToken) is not { } answering)
            return turn.Say(InitiativeTexts.NotYours);
        // Another person's card changes nothing: the dialog sees that the instance is not theirs and shows their own card.
        if (isOwn || answering.Response.Dialog is not null)
            await questions.ContinueAsync(turn, answering, cancellationToken);
        else
            await turn.ShowAsync(DraftCards.Sentence(InitiativeTexts.NotYours, turn.Language), cancellationToken);
        return null;
    }
}
