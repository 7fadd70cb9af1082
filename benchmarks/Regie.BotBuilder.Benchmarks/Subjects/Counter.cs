namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>The state of a conversation: how many messages came in.</summary>
internal sealed class Counter
{
    public long Count { get; set; }
}
