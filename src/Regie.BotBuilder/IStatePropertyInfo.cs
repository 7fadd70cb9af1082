namespace Regie.BotBuilder;

/// <summary>What is known of a property of state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Name of the property.</summary>
    string Name { get; }
}
