namespace Regie.BotBuilder.Dialogs.Choices;

/// <summary>How choices are written in a text.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>As the language does.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>In a given way; null for what the language does.</summary>
    /// <param name="inlineSeparator">Between choices.</param>
    /// <param name="inlineOr">Between two choices.</param>
    /// <param name="inlineOrMore">Before the last of more than two choices.</param>
    /// <param name="includeNumbers">Whether each has a number.</param>
    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between choices; <c>", "</c> when null.</summary>
    public string? InlineSeparator { get; set; }

    /// <summary>Between two choices; <c>" or "</c> when null.</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of more than two choices; <c>", or "</c> when null.</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>Whether each has a number; true when null.</summary>
    public bool? IncludeNumbers { get; set; }
}
