using Regie.Bot.Commands;
using Regie.Bot.Turns;

namespace Regie.Bot.Reminders;

/// <summary>"afwezig tot 12 januari": no reminders until then, and leaders who wait for answers see why.</summary>
public sealed class AwayCommand(QuietSettings settings) : IParameterCommand
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["afwezig", "ik ben afwezig", "away", "i am away"];

    /// <inheritdoc/>
    public Task RunAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.SayAsync(turn.Say(QuietTexts.UntilWhen), cancellationToken);
    }

    /// <inheritdoc/>
    public Task RunAsync(RegieTurn turn, string parameter, CancellationToken cancellationToken) =>
        settings.UntilAsync(turn, QuietReason.Absent, parameter, cancellationToken);
}
