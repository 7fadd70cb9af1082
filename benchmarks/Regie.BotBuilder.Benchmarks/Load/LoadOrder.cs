namespace Regie.BotBuilder.Benchmarks.Load;

/// <summary>What the load generator is to do.</summary>
/// <param name="Subject">Where the subject listens.</param>
/// <param name="Connections">Connections, each with one request under way at a time.</param>
/// <param name="Conversations">Conversations over which the messages are spread.</param>
/// <param name="Turns">Most messages.</param>
/// <param name="Seconds">Longest time.</param>
internal sealed record LoadOrder(Uri Subject, int Connections, int Conversations, long Turns, double Seconds);
