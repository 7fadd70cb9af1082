using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>A mention of an account in the text of a message.</summary>
public class Mention : Entity
{
    internal const string TypeName = "mention";

    /// <summary>Creates an empty mention.</summary>
    public Mention()
        : base(TypeName)
    {
    }

    /// <summary>Creates a mention from its parts.</summary>
    public Mention(ChannelAccount? mentioned = null, string? text = null, string? type = null)
        : base(type ?? TypeName)
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
