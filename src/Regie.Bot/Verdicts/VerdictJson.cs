using System.Text.Json.Serialization;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Verdicts;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(InitiativeIdConverter)])]
[JsonSerializable(typeof(VerdictRecord))]
[JsonSerializable(typeof(VerdictAnswers))]
internal sealed partial class VerdictJson : JsonSerializerContext;
