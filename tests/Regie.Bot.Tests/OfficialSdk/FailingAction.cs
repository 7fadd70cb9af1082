using Regie.Bot.Turns;

namespace Regie.Bot.Tests.OfficialSdk;

/// <summary>A button that breaks the turn.</summary>
internal sealed class FailingAction : IActionHandler
{
    public const string Verb = "test.fail";
    public const string Secret = "what only the log may say";

    public IReadOnlyCollection<string> Verbs { get; } = [Verb];

    public Task<string?> HandleAsync(RegieTurn turn, CancellationToken cancellationToken) => throw new InvalidOperationException(Secret);
}
