namespace Regie.Bot.Tests.Faults;

/// <summary>What came of a call that failed.</summary>
/// <param name="People">What people see.</param>
/// <param name="Store">What the store holds.</param>
internal sealed record Seen(string People, string Store);
