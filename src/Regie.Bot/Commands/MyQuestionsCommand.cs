using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Questions;
using Regie.Bot.Turns;

namespace Regie.Bot.Commands;

/// <summary>"mijn vragen": the next question when there is one check, a list when there are more.</summary>
public sealed class MyQuestionsCommand(AnsweringLoader loader, QuestionsHandler questions) : ITextCommand
{
    /// <summary>Teams shows six buttons on a card.</summary>
    private const int MostShown = 6;

    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["mijn vragen", "my questions"];

    /// <inheritdoc/>
    public async Task RunAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var open = new List<Answering>();
        foreach (var initiative in await OwnChecks.AskedAsync(turn, cancellationToken))
        {
            if (initiative.Status == InitiativeStatus.Open && await loader.LoadAsync(turn, initiative.Key, cancellationToken) is { } answering)
                open.Add(answering);
        }

        // In a channel everyone reads the answer: there only the list, which holds no answers.
        if (open is [var only] && turn.Place.IsPersonal)
        {
            turn.Context.TurnState.Set(only);
            await questions.GoOnAsync(turn, only, cancellationToken);
        }
        else if (open.Count == 0)
        {
            await turn.SayAsync(turn.Say(CommandTexts.MineNone), cancellationToken);
        }
        else
        {
            await turn.ShowAsync(List(turn, [.. open.OrderBy(answering => answering.IsComplete).ThenBy(answering => answering.Initiative.Schedule?.Deadline)]), cancellationToken);
        }
    }

    private static AdaptiveCard List(RegieTurn turn, IReadOnlyList<Answering> open)
    {
        var language = turn.Language;
        var card = Ui.Card(language, CommandTexts.MineTitle.In(language));
        card.Body.Add(Ui.Heading(CommandTexts.MineTitle.In(language)));
        foreach (var answering in open.Take(MostShown))
        {
            var name = answering.Initiative.Subject?.Name ?? "";
            var day = answering.Initiative.Schedule?.Deadline.LongDate(language);
            card.Body.Add(Ui.Fact(name, answering.IsComplete
                ? CommandTexts.MineDone.In(language, day)
                : CommandTexts.MineOpen.In(language, answering.Response.Passed.Count, answering.Topics.Count, day)));
            card.Actions.Add(Ui.Button(UserText.Title(name), CampaignVerbs.Answer, Ui.InitiativeData(answering.Initiative.Key), primary: card.Actions.Count == 0));
        }

        if (open.Count > MostShown)
            card.Body.Add(Ui.Hint(CommandTexts.More.In(language, open.Count - MostShown)));
        return card;
    }
}
