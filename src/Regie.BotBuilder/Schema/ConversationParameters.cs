using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Schema;

/// <summary>What a new conversation should be.</summary>
public class ConversationParameters
{
    /// <summary>Creates an empty ConversationParameters.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>Creates a ConversationParameters from its parts; see the properties of the same names.</summary>
    public ConversationParameters(
        bool? isGroup = null,
        ChannelAccount? bot = null,
        IList<ChannelAccount>? members = null,
        string? topicName = null,
        Activity? activity = null,
        object? channelData = null,
        string? tenantId = null)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>True for a group or a thread in a channel.</summary>
    [JsonPropertyName("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot that will be in it.</summary>
    [JsonPropertyName("bot")]
    public ChannelAccount? Bot { get; set; }

    /// <summary>Who else will be in it.</summary>
    [JsonPropertyName("members")]
    [JsonConverter(typeof(RuntimeTypeListConverter<ChannelAccount>))]
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>Topic of the conversation.</summary>
    [JsonPropertyName("topicName")]
    public string? TopicName { get; set; }

    /// <summary>Tenant in which it is created.</summary>
    [JsonPropertyName("tenantId")]
    public string? TenantId { get; set; }

    /// <summary>First message.</summary>
    [JsonPropertyName("activity")]
    public Activity? Activity { get; set; }

    /// <summary>What the channel wants to know, in Teams a TeamsChannelData.</summary>
    [JsonPropertyName("channelData")]
    public object? ChannelData { get; set; }

    /// <summary>Fields that this type does not name, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
