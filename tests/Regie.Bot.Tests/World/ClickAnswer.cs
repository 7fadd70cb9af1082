namespace Regie.Bot.Tests.World;

/// <summary>What a click was answered with: a card in its place, or a sentence.</summary>
internal sealed record ClickAnswer(ShownCard? Shown, string? Sentence)
{
    public ShownCard Card => Shown ?? throw new InvalidOperationException($"A card was expected, but the answer is: {Sentence}");
}
