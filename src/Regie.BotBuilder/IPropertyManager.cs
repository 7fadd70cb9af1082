namespace Regie.BotBuilder;

/// <summary>Hands out accessors for properties of state.</summary>
public interface IPropertyManager
{
    /// <summary>An accessor for a named property.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
