using Regie.Bot.Turns;

namespace Regie.Bot.Commands;

/// <summary>Something that a person can type.</summary>
public interface ITextCommand
{
    /// <summary>The words, in both languages, in lower case.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>Does it.</summary>
    Task RunAsync(RegieTurn turn, CancellationToken cancellationToken);
}
