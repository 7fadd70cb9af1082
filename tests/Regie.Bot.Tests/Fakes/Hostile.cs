namespace Regie.Bot.Tests.Fakes;

/// <summary>What somebody might type to make a card say something else.</summary>
internal static class Hostile
{
    public const string Text = "=1+1 **vet** [klik](https://kwaad.example) <at>Iedereen</at> <b>html</b> \u202Etxt \"}]";

    /// <summary>So many characters of it.</summary>
    public static string Of(int length) => string.Concat(Enumerable.Repeat(Text + " €ë😀 ", (length / Text.Length) + 1))[..length];
}
