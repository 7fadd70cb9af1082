using Regie.Bot.Commands;
using Regie.Bot.Turns;

namespace Regie.Bot.Reminders;

/// <summary>"herinneringen aan": the way back from a pause, an absence or none at all.</summary>
public sealed class RemindersOnCommand(QuietSettings settings) : ITextCommand
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["herinneringen aan", "ik ben terug", "reminders on", "i am back"];

    /// <inheritdoc/>
    public Task RunAsync(RegieTurn turn, CancellationToken cancellationToken) => settings.SetAsync(turn, reason: null, until: null, cancellationToken);
}
