using Regie.Bot.Commands;
using Regie.Bot.Turns;

namespace Regie.Bot.Reminders;

/// <summary>"pauzeer herinneringen": none for five working days, or until a day: "pauzeer herinneringen tot 12 januari".</summary>
public sealed class PauseCommand(QuietSettings settings) : IParameterCommand
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["pauzeer herinneringen", "herinneringen pauzeren", "pause reminders"];

    /// <inheritdoc/>
    public Task RunAsync(RegieTurn turn, CancellationToken cancellationToken) => settings.PauseAsync(turn, cancellationToken);

    /// <inheritdoc/>
    public Task RunAsync(RegieTurn turn, string parameter, CancellationToken cancellationToken) =>
        settings.UntilAsync(turn, QuietReason.Paused, parameter, cancellationToken);
}
