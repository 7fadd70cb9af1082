using Regie.Bot.Commands;
using Regie.Bot.Turns;

namespace Regie.Bot.Reminders;

/// <summary>"herinneringen": whether the person gets them, and what to type to change that.</summary>
public sealed class RemindersCommand(QuietSettings settings) : ITextCommand
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["herinneringen", "reminders"];

    /// <inheritdoc/>
    public async Task RunAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        await turn.SayAsync($"{await settings.DescribeAsync(turn, cancellationToken)} {turn.Say(QuietTexts.How)}", cancellationToken);
    }
}
