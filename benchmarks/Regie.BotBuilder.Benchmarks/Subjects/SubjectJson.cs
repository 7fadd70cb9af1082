using System.Text.Json.Serialization;

namespace Regie.BotBuilder.Benchmarks.Subjects;

/// <summary>JSON metadata of what the subjects read and write.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Counter))]
[JsonSerializable(typeof(BareActivity))]
[JsonSerializable(typeof(BareResource))]
[JsonSerializable(typeof(BareToken))]
internal sealed partial class SubjectJson : JsonSerializerContext;
