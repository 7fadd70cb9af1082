using Regie.Bot.Cards;
using Regie.Bot.Commands;
using Regie.Bot.Initiatives;
using Regie.Bot.Turns;

namespace Regie.Bot.WhatIfs;

/// <summary>"wat als": the what-if card of the check that the person leads, or a list when there are more. Only in the personal chat.</summary>
public sealed class WhatIfCommand(WhatIfHandler handler) : ITextCommand
{
    /// <summary>Teams shows six buttons on a card.</summary>
    private const int MostShown = 6;

    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["wat als", "what if"];

    /// <inheritdoc/>
    public async Task RunAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!turn.Place.IsPersonal)
        {
            await turn.SayAsync(turn.Say(WhatIfTexts.NotHere), cancellationToken);
            return;
        }

        var led = (await OwnChecks.LedAsync(turn, cancellationToken)).Where(initiative => initiative.Verdicts > 0).ToList();
        if (led is [var only])
            await handler.ShowAsync(turn, only, cancellationToken);
        else if (led.Count == 0)
            await turn.SayAsync(turn.Say(WhatIfTexts.NoVerdict), cancellationToken);
        else
            await turn.ShowAsync(List(turn, led), cancellationToken);
    }

    private static AdaptiveCard List(RegieTurn turn, List<Initiative> led)
    {
        var card = Ui.Card(turn.Language, turn.Say(WhatIfTexts.Which));
        card.Body.Add(Ui.Heading(turn.Say(WhatIfTexts.Which)));
        foreach (var initiative in led.Take(MostShown))
        {
            var data = Ui.InitiativeData(initiative.Key);
            data["verdict"] = initiative.Verdicts;
            card.Actions.Add(Ui.Button(UserText.Title(initiative.Subject?.Name ?? ""), WhatIfVerbs.Open, data, primary: card.Actions.Count == 0));
        }

        if (led.Count > MostShown)
            card.Body.Add(Ui.Hint(CommandTexts.More.In(turn.Language, led.Count - MostShown)));
        return card;
    }
}
