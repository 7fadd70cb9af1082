using Regie.Bot.Initiatives;
using Regie.Bot.Turns;

namespace Regie.Bot.Commands;

/// <summary>"annuleer": throws the person's drafts away. Answers and open checks are left alone: those have buttons of their own.</summary>
public sealed class CancelCommand : ITextCommand
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["annuleer", "annuleren", "cancel", "stop"];

    /// <inheritdoc/>
    public async Task RunAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var drafts = (await OwnChecks.LedAsync(turn, cancellationToken)).Where(initiative => initiative.Status == InitiativeStatus.Draft).ToList();
        foreach (var draft in drafts)
            turn.Session.Remove(draft);
        if (drafts.Count == 0)
            await turn.SayAsync(turn.Say(CommandTexts.NothingToCancel), cancellationToken);
        else
            await turn.ShowAsync(DraftCards.Cancelled(turn.Language), cancellationToken);
    }
}
