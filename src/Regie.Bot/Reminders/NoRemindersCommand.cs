using Regie.Bot.Commands;
using Regie.Bot.Turns;

namespace Regie.Bot.Reminders;

/// <summary>"geen herinneringen": none any more, until the person wants them again.</summary>
public sealed class NoRemindersCommand(QuietSettings settings) : ITextCommand
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["geen herinneringen", "herinneringen uit", "no reminders", "reminders off"];

    /// <inheritdoc/>
    public Task RunAsync(RegieTurn turn, CancellationToken cancellationToken) => settings.SetAsync(turn, QuietReason.Never, until: null, cancellationToken);
}
