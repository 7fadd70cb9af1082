using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Turns;

namespace Regie.Bot.Commands;

/// <summary>
/// "nieuw initiatief": in a personal chat the first card; elsewhere a card that everyone may see, with which the one who asked opens the dialog in place.
/// </summary>
public sealed class NewInitiativeCommand(DraftHandler drafts) : ITextCommand
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["nieuw initiatief", "new initiative"];

    /// <inheritdoc/>
    public Task RunAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Place.IsPersonal
            ? drafts.BeginAsync(turn, cancellationToken)
            : turn.Context.SendActivityAsync(CardReply.AsMessage(DraftCards.Begin(InitiativeId.StartedBy(turn), turn.Person, turn.Language)), cancellationToken);
    }
}
