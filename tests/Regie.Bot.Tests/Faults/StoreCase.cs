using Regie.Bot.Tests.World;

namespace Regie.Bot.Tests.Faults;

/// <summary>Something for which the bot needs the store, and the method that fails.</summary>
/// <param name="Words">The heading of its table.</param>
/// <param name="Method">The method.</param>
/// <param name="TryAsync">Does it while the method fails, and tells what people see and what the store holds.</param>
internal sealed record StoreCase(string Words, string Method, Func<StoreScene, Task<Seen>> TryAsync)
{
    /// <summary>How many calls of the method come before the one that fails.</summary>
    public int Passing { get; init; }

    /// <summary>What has to be done before.</summary>
    public Func<StoreScene, Task> PrepareAsync { get; init; } = _ => Task.CompletedTask;

    /// <summary>What comes of it when nothing fails, and so in the end.</summary>
    public required Seen Good { get; init; }
}
