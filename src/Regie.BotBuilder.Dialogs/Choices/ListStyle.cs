namespace Regie.BotBuilder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As suits the channel.</summary>
    Auto,

    /// <summary>In the text, one after the other.</summary>
    Inline,

    /// <summary>In the text, below each other.</summary>
    List,

    /// <summary>As buttons under the composer.</summary>
    SuggestedAction,

    /// <summary>As buttons on a card.</summary>
    HeroCard,
}
