namespace Regie.BotBuilder;

/// <summary>Reads and changes one property of state. Changes are kept in the turn until the state is saved.</summary>
/// <typeparam name="T">Type of the property; a JSON-serialisable class, record or primitive.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value. The same object is given all through the turn, and what is changed in it is saved.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes the value when there is none; it is then set. Without it, default is given and nothing is set.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Removes the property.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Sets the value.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
