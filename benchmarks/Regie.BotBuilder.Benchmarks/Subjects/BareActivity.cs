using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>The fields of an activity that an echo bot reads and writes.</summary>
internal sealed record BareActivity(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("serviceUrl")] string ServiceUrl,
    [property: JsonPropertyName("channelId")] string ChannelId,
    [property: JsonPropertyName("from")] BareAccount From,
    [property: JsonPropertyName("conversation")] BareConversation Conversation,
    [property: JsonPropertyName("recipient")] BareAccount Recipient,
    [property: JsonPropertyName("locale")] string? Locale,
    [property: JsonPropertyName("text")] string? Text,
    [property: JsonPropertyName("inputHint")] string? InputHint,
    [property: JsonPropertyName("replyToId")] string? ReplyToId);
