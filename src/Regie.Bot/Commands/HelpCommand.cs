using Regie.Alignment;
using Regie.Bot.Cards;
using Regie.Bot.Turns;

namespace Regie.Bot.Commands;

/// <summary>"help": what can be typed.</summary>
public sealed class HelpCommand : ITextCommand
{
    private static readonly (LocalizedText Words, LocalizedText What)[] Lines =
    [
        (new("nieuw initiatief", "new initiative"), CommandTexts.HelpNew),
        (new("mijn vragen", "my questions"), CommandTexts.HelpMine),
        (new("status", "status"), CommandTexts.HelpStatus),
        (new("wat als", "what if"), CommandTexts.HelpWhatIf),
        (new("register", "portfolio"), CommandTexts.HelpRegister),
        (new("afwezig tot 12 januari", "away until 12 January"), CommandTexts.HelpAway),
        (new("herinneringen", "reminders"), CommandTexts.HelpReminders),
        (new("taal", "language"), CommandTexts.HelpLanguage),
        (new("annuleer", "cancel"), CommandTexts.HelpCancel),
        (new("mijn gegevens", "my data"), CommandTexts.HelpData),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["help", "hulp", "?", "hoi", "hallo", "hello", "hi"];

    /// <inheritdoc/>
    public Task RunAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.ShowAsync(Card(turn.Language), cancellationToken);
    }

    /// <summary>What was typed is no command.</summary>
    public Task NotUnderstoodAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.ShowAsync(Card(turn.Language, CommandTexts.NotUnderstood), cancellationToken);
    }

    /// <summary>The card; also the first thing that a person sees.</summary>
    internal static AdaptiveCard Card(TextLanguage language, LocalizedText? notice = null)
    {
        var card = Ui.Card(language, CommandTexts.HelpTitle.In(language));
        if (notice is { } said)
            card.Body.Add(Ui.Notice(said.In(language)));
        card.Body.Add(Ui.Heading(CommandTexts.HelpTitle.In(language)));
        card.Body.Add(Ui.Line(CommandTexts.HelpBody.In(language)));
        card.Body.Add(Ui.Line(CommandTexts.HelpHow.In(language)));
        foreach (var (words, what) in Lines)
            card.Body.Add(Ui.Fact(words.In(language), what.In(language)));
        return card;
    }
}
