using Regie.Bot.Turns;

namespace Regie.Bot.Commands;

/// <summary>Something that a person can type with more behind it: "afwezig tot 12 januari".</summary>
public interface IParameterCommand : ITextCommand
{
    /// <summary>Does it.</summary>
    /// <param name="turn">The turn of who typed it.</param>
    /// <param name="parameter">What follows the words, in lower case, with single spaces; not empty.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    Task RunAsync(RegieTurn turn, string parameter, CancellationToken cancellationToken);
}
