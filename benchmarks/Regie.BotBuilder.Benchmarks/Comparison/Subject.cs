namespace Regie.BotBuilder.Benchmarks.Comparison;

/// <summary>What is measured: a server in a process of its own.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Process">The process.</param>
internal sealed record Subject(string Name, ChildProcess Process);
