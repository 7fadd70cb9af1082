namespace Regie.BotBuilder.Schema;

/// <summary>A private suggestion about another activity.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>What to highlight in what is replied to.</summary>
    IList<TextHighlight>? TextHighlights { get; set; }
}
