namespace Regie.BotBuilder.Dialogs.Choices;

/// <summary>How choices are found in a text.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether the value of a choice is not looked for.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether the title of the button of a choice is not looked for.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether a choice can be made by its number.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether a choice can be made by its order, as in "the second".</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
