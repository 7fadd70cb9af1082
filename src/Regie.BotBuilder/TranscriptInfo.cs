namespace Regie.BotBuilder;

/// <summary>A conversation that was written down.</summary>
public class TranscriptInfo
{
    /// <summary>The channel.</summary>
    public string ChannelId { get; set; } = "";

    /// <summary>The id of the conversation.</summary>
    public string Id { get; set; } = "";

    /// <summary>When its first activity was.</summary>
    public DateTimeOffset Created { get; set; }
}
