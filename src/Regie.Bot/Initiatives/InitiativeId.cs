using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Regie.Bot.Turns;

namespace Regie.Bot.Initiatives;

/// <summary>Names an initiative and the partition that holds everything about it.</summary>
public readonly record struct InitiativeId
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int Length = 16;

    private InitiativeId(string value) => Value = value;

    /// <summary>"i-" and 16 characters (80 bits): it cannot be guessed, which matters little, since every action is authorised.</summary>
    public string Value { get; }

    /// <summary>A new, random id.</summary>
    public static InitiativeId New() => new("i-" + RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>The id for what this turn starts: the same when Teams delivers its activity again, so that it is started once.</summary>
    public static InitiativeId StartedBy(RegieTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.ActivityKey is not { } key)
            return New();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return new("i-" + string.Create(Length, hash, static (text, bytes) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = Alphabet[bytes[i] % Alphabet.Length];
        }));
    }

    /// <summary>Reads an id that came from a card; false for anything that is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out InitiativeId id)
    {
        var valid = text is { Length: Length + 2 } && text.StartsWith("i-", StringComparison.Ordinal)
            && text.AsSpan(2).IndexOfAnyExcept(Allowed) < 0;
        id = valid ? new InitiativeId(text!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
