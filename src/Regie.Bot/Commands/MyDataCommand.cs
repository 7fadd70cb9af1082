using Regie.Bot.Cards;
using Regie.Bot.Reminders;
using Regie.Bot.Turns;

namespace Regie.Bot.Commands;

/// <summary>"mijn gegevens": what is kept about the person who asks. Only in the personal chat: in a channel everyone would read along.</summary>
public sealed class MyDataCommand(QuietSettings reminders) : ITextCommand
{
    private const int MostShown = 20;

    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["mijn gegevens", "my data"];

    /// <inheritdoc/>
    public async Task RunAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var card = Ui.Card(turn.Language, turn.Say(CommandTexts.DataTitle));
        card.Body.Add(Ui.Heading(turn.Say(CommandTexts.DataTitle)));
        card.Body.Add(Ui.Line(turn.Say(CommandTexts.DataProfile)));
        if (turn.Place.IsPersonal)
            card.Body.Add(Ui.Fact(turn.Say(CommandTexts.DataReminders), await reminders.DescribeAsync(turn, cancellationToken)));
        var checks = turn.Place.IsPersonal ? await OwnChecks.AskedAsync(turn, cancellationToken) : [];
        if (checks.Count > 0)
        {
            card.Body.Add(Ui.Line(turn.Say(CommandTexts.DataAnswers)));
            foreach (var initiative in checks.Take(MostShown))
                card.Body.Add(Ui.Said("• " + initiative.Subject?.Name));
        }

        card.Body.Add(Ui.Hint(turn.Say(CommandTexts.DataHow)));
        await turn.ShowAsync(card, cancellationToken);
    }
}
