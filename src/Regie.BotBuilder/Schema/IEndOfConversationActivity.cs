namespace Regie.BotBuilder.Schema;

/// <summary>The conversation ended.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>One of EndOfConversationCodes.</summary>
    string? Code { get; set; }

    /// <summary>The text.</summary>
    string? Text { get; set; }
}
