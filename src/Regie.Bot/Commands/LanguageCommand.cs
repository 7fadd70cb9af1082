using Regie.Alignment;
using Regie.Bot.People;
using Regie.Bot.Turns;

namespace Regie.Bot.Commands;

/// <summary>"taal": from Dutch to English and back, for one person.</summary>
public sealed class LanguageCommand(PeopleDirectory people) : ITextCommand
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["taal", "language"];

    /// <inheritdoc/>
    public async Task RunAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Language = turn.Language == TextLanguage.Dutch ? TextLanguage.English : TextLanguage.Dutch;
        await people.ChooseAsync(turn.Session, turn.Person, turn.Language, cancellationToken);
        await turn.SayAsync(turn.Say(CommandTexts.LanguageNow), cancellationToken);
    }
}
