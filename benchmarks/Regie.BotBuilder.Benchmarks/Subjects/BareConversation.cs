using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>Where.</summary>
internal sealed record BareConversation(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("isGroup")] bool? IsGroup,
    [property: JsonPropertyName("conversationType")] string? ConversationType,
    [property: JsonPropertyName("tenantId")] string? TenantId);
