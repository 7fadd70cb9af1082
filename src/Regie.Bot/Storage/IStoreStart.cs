namespace Regie.Bot.Storage;

/// <summary>A store that has to look around before it can be used.</summary>
internal interface IStoreStart
{
    /// <summary>Checks that the store is there and is of a version that this bot knows.</summary>
    /// <exception cref="UnusableStoreException">It is not.</exception>
    Task StartAsync(CancellationToken cancellationToken);
}
