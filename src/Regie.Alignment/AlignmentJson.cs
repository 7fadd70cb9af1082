using System.Text.Json.Serialization;

namespace Regie.Alignment;

/// <summary>How assessments are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(ResponseSheet))]
[JsonSerializable(typeof(VerdictDifference))]
[JsonSerializable(typeof(RepairResult))]
[JsonSerializable(typeof(IReadOnlyList<RoleDifference>))]
public sealed partial class AlignmentJson : JsonSerializerContext;
