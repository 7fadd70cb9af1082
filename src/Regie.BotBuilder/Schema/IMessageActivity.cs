namespace Regie.BotBuilder.Schema;

/// <summary>A message.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>Language of the text, e.g. `nl-NL`.</summary>
    string? Locale { get; set; }

    /// <summary>The text.</summary>
    string? Text { get; set; }

    /// <summary>The text to speak.</summary>
    string? Speak { get; set; }

    /// <summary>One of InputHints.</summary>
    string? InputHint { get; set; }

    /// <summary>Text for channels that cannot show the cards, and for notifications.</summary>
    string? Summary { get; set; }

    /// <summary>One of TextFormatTypes; markdown when absent.</summary>
    string? TextFormat { get; set; }

    /// <summary>One of AttachmentLayoutTypes; a list when absent.</summary>
    string? AttachmentLayout { get; set; }

    /// <summary>Cards and files.</summary>
    IList<Attachment>? Attachments { get; set; }

    /// <summary>Buttons under the composer.</summary>
    SuggestedActions? SuggestedActions { get; set; }

    /// <summary>One of ActivityImportance.</summary>
    string? Importance { get; set; }

    /// <summary>One of DeliveryModes; normal when absent.</summary>
    string? DeliveryMode { get; set; }

    /// <summary>When it should no longer be shown.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>What goes with the activity. Reads as a JsonElement.</summary>
    object? Value { get; set; }

    /// <summary>Whether there is anything to show: a text, a summary, an attachment or channel data.</summary>
    bool HasContent();

    /// <summary>The mentions among the entities.</summary>
    Mention[] GetMentions();
}
