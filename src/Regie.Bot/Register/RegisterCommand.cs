using Regie.Bot.Commands;
using Regie.Bot.Turns;

namespace Regie.Bot.Register;

/// <summary>"register": all checks in a table; its pages turn in place.</summary>
public sealed class RegisterCommand(RegisterList list) : ITextCommand, IActionHandler
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } = ["register", "portfolio"];

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Verbs { get; } = [RegisterCard.PageVerb];

    /// <inheritdoc/>
    public Task RunAsync(RegieTurn turn, CancellationToken cancellationToken) => ShowAsync(turn, "", cancellationToken);

    /// <inheritdoc/>
    public async Task<string?> HandleAsync(RegieTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        await ShowAsync(turn, turn.Submission?["page"] ?? "", cancellationToken);
        return null;
    }

    private async Task ShowAsync(RegieTurn turn, string page, CancellationToken cancellationToken)
    {
        var initiatives = await list.ReadAsync(turn.Person.Id, turn.Place, cancellationToken);
        await turn.ShowAllAsync(RegisterCard.Draw(initiatives, turn.Place, turn.Language, page), cancellationToken);
    }
}
