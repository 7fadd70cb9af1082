using Regie.Bot.Calendar;
using Regie.Bot.Cards;
using Regie.Bot.Initiatives;
using Regie.Bot.Outbox;
using Regie.Bot.Reminders;
using Regie.Bot.Turns;

namespace Regie.Bot.Commands;

/// <summary>"status": the checks that a person leads or answers and, in a channel, those that live there.</summary>
public sealed class StatusCommand(QuietPeople quiet, WorkCalendar calendar) : ITextCommand
{
    private const int MostShown = 6;

    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["status"];

    /// <inheritdoc/>
    public async Task RunAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var led = await OwnChecks.LedAsync(turn, cancellationToken);
        var asked = await OwnChecks.AskedAsync(turn, cancellationToken);
        var checks = led.Concat(asked)
            .DistinctBy(initiative => initiative.Key)
            .Where(initiative => initiative.Status != InitiativeStatus.Draft && (turn.Place.IsPersonal || IsHere(initiative, turn.Place)))
            .OrderBy(initiative => initiative.Status)
            .ThenBy(initiative => initiative.Schedule?.Deadline)
            .ToList();
        if (checks.Count == 0)
        {
            await turn.SayAsync(turn.Say(CommandTexts.StatusNone), cancellationToken);
            return;
        }

        var card = Ui.Card(turn.Language, turn.Say(CommandTexts.StatusTitle));
        card.Body.Add(Ui.Heading(turn.Say(CommandTexts.StatusTitle)));
        foreach (var initiative in checks.Take(MostShown))
            await AddAsync(card, turn, initiative, cancellationToken);
        if (checks.Count > MostShown)
            card.Body.Add(Ui.Hint(CommandTexts.More.In(turn.Language, checks.Count - MostShown)));
        // Asked for where the others are: they are meant to see it.
        await turn.ShowAllAsync(card, cancellationToken);
    }

    private static bool IsHere(Initiative initiative, Place here) =>
        initiative.Home is { } home && (home.ChannelId is not null ? home.ChannelId == here.ChannelId : home.ConversationId == here.ConversationId);

    private async Task AddAsync(AdaptiveCard card, RegieTurn turn, Initiative initiative, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var name = initiative.Subject?.Name ?? "";
        card.Body.Add(Ui.Said(name, weight: AdaptiveTextWeight.Bolder));
        card.Body.Add(Ui.Line(initiative.Status switch
        {
            InitiativeStatus.Open => CommandTexts.StatusOpen.In(language, initiative.Finished, initiative.Respondents.Count, initiative.Schedule?.Deadline.LongDate(language)),
            InitiativeStatus.Withdrawn => CommandTexts.StatusWithdrawn.In(language),
            _ => CommandTexts.StatusDecided.In(language, initiative.DecidedAt is { } at ? calendar.DayOf(at).LongDate(language) : "–"),
        }));
        if (initiative.IsLeader(turn.Person.Id))
        {
            var messages = await turn.Session.LoadAllAsync<OutboxMessage>(initiative.Key.Value, cancellationToken);
            card.Body.AddRange(Undelivered.Lines(initiative, messages, language, turn.Place.IsPersonal));
            // In a channel everyone reads along.
            if (turn.Place.IsPersonal)
                card.Body.AddRange(await quiet.LinesAsync(turn.Session, initiative, language, cancellationToken));
        }

        card.Actions.Add(Ui.Button(UserText.Title(name), CampaignVerbs.Refresh, Ui.InitiativeData(initiative.Key)));
    }
}
