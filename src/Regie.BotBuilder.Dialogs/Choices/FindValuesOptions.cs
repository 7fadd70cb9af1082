namespace Regie.BotBuilder.Dialogs.Choices;

/// <summary>How values are found in a text.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of the words of a value are enough.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>The language of the text.</summary>
    public string? Locale { get; set; }

    /// <summary>How many words may stand between two words of a value; 2 when null.</summary>
    public int? MaxTokenDistance { get; set; }
}
