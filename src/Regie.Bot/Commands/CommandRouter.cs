using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Regie.Bot.Cards;
using Regie.Bot.Turns;

namespace Regie.Bot.Commands;

/// <summary>Finds the command in what a person typed.</summary>
public sealed class CommandRouter
{
    private readonly FrozenDictionary<string, ITextCommand> _commands;
    private readonly HelpCommand _help;

    /// <summary>A router over all commands.</summary>
    /// <exception cref="ArgumentException">Two commands claim one word.</exception>
    public CommandRouter(IEnumerable<ITextCommand> commands)
    {
        _commands = commands
            .SelectMany(command => command.Words, (command, word) => KeyValuePair.Create(word, command))
            .ToFrozenDictionary(StringComparer.Ordinal);
        _help = _commands.Values.OfType<HelpCommand>().First();
    }

    /// <summary>All words that are understood.</summary>
    public IReadOnlyCollection<string> Words => _commands.Keys;

    /// <summary>Runs what was typed; what is not a command is answered with what can be typed.</summary>
    public Task RunAsync(RegieTurn turn, string? text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var said = Normalise(text);
        if (_commands.TryGetValue(said, out var command))
            return command.RunAsync(turn, cancellationToken);
        return FindWithParameter(said) is var (more, parameter)
            ? more.RunAsync(turn, parameter, cancellationToken)
            : _help.NotUnderstoodAsync(turn, cancellationToken);
    }

    /// <summary>The command with the most words that the text begins with, and what follows them; null when there is none.</summary>
    private (IParameterCommand Command, string Parameter)? FindWithParameter(string said)
    {
        for (var end = said.LastIndexOf(' '); end > 0; end = said.LastIndexOf(' ', end - 1))
        {
            if (_commands.TryGetValue(said[..end], out var command) && command is IParameterCommand more)
                return (more, said[(end + 1)..]);
        }

        return null;
    }

    /// <summary>Lower case, one space between words, without punctuation at the ends and without accents.</summary>
    internal static string Normalise(string? text)
    {
        if (text is null or { Length: > 200 })
            return "";
        var plain = new StringBuilder(text.Length);
        foreach (var character in UserText.OneLine(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(character));
        }

        return UserText.OneLine(plain.ToString().Trim(' ', '.', '!', '?', ',', ':', ';', '"', '\'', '/', '\u00a0'));
    }
}
