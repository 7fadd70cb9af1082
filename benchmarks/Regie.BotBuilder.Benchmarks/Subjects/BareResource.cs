using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>What the connector answers to a message.</summary>
internal sealed record BareResource([property: JsonPropertyName("id")] string Id);
