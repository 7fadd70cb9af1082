using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>Who takes part.</summary>
internal sealed record BareAccount(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string? Name,
    [property: JsonPropertyName("aadObjectId")] string? AadObjectId);
