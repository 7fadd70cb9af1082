using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A mention of an account in the text of a message.</summary>
public class Mention : Entity
{
    /// <summary>Creates an empty mention.</summary>
    public Mention()
        : base(EntityTypes.Mention)
    {
    }

    /// <summary>Creates a mention from its parts.</summary>
    public Mention(ChannelAccount? mentioned = null, string? text = null, string? type = null)
        : base(type ?? EntityTypes.Mention)
    {
        Mentioned = mentioned!;
        Text = text;
    }

    /// <summary>Who is mentioned.</summary>
    [JsonPropertyName("mentioned")]
    public ChannelAccount Mentioned { get; set; } = null!;

    /// <summary>The piece of text that mentions them, in Teams `&lt;at&gt;name&lt;/at&gt;`.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }
}
