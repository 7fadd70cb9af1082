namespace Regie.BotBuilder.Dialogs;

/// <summary>Something that dialogs tell each other, from the active one outwards.</summary>
public class DialogEvent
{
    /// <summary>Whether it goes on to the parent when nobody handled it.</summary>
    public bool Bubble { get; set; }

    /// <summary>Its name, such as those of <see cref="DialogEvents"/>.</summary>
    public string Name { get; set; } = "";

    /// <summary>What goes with it.</summary>
    public object? Value { get; set; }
}
