namespace Regie.Bot.Tests.Fakes;

/// <summary>What a person gets back: a card in place, or a sentence.</summary>
internal sealed record Reply(CardProbe? InPlace, string? Sentence)
{
    /// <summary>The card; the test fails when there is none.</summary>
    public CardProbe Card => InPlace ?? throw new InvalidOperationException($"No card came back, but: {Sentence}");
}
