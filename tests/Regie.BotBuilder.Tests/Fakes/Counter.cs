namespace Regie.BotBuilder.Tests.Fakes;

/// <summary>State of a bot that counts.</summary>
internal sealed class Counter
{
    public int Count { get; set; }
}
