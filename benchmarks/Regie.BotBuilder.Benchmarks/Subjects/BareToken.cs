using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>The bot's token.</summary>
internal sealed record BareToken([property: JsonPropertyName("access_token")] string AccessToken);
