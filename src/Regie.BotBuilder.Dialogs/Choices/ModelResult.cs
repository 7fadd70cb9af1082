namespace Regie.BotBuilder.Dialogs.Choices;

/// <summary>Something that was found in a text.</summary>
/// <typeparam name="T">What was found.</typeparam>
public class ModelResult<T>
{
    /// <summary>The part of the text.</summary>
    public string Text { get; set; } = "";

    /// <summary>Where it starts, in characters from 0.</summary>
    public int Start { get; set; }

    /// <summary>Its last character.</summary>
    public int End { get; set; }

    /// <summary>What kind of thing was found.</summary>
    public string TypeName { get; set; } = "";

    /// <summary>What was found.</summary>
    public T Resolution { get; set; } = default!;
}
