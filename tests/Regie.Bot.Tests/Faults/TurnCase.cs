namespace Regie.Bot.Tests.Faults;

/// <summary>Something that a person does, and the call in it that fails.</summary>
/// <param name="Words">The heading of its table.</param>
/// <param name="Call">The call.</param>
/// <param name="TryAsync">Does it, and tells what the person sees and what the store holds.</param>
internal sealed record TurnCase(string Words, TeamsCall Call, Func<FaultWorld, FaultPerson, Task<Seen>> TryAsync)
{
    /// <summary>What has to be done before the call fails.</summary>
    public Func<FaultWorld, FaultPerson, Task> PrepareAsync { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>The bot was set to answer people in a channel so that they alone see it.</summary>
    public bool IsForOne { get; init; }

    /// <summary>What the person sees when nothing fails, and so when it is tried again afterwards.</summary>
    public required string Sees { get; init; }
}
