using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder;

/// <summary>A turn whose activity is of a known kind.</summary>
/// <typeparam name="T">The interface of that kind.</typeparam>
public interface ITurnContext<out T> : ITurnContext
    where T : IActivity
{
    /// <summary>The activity that came in.</summary>
    new T Activity { get; }
}
