using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regie.Bot.Initiatives;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(InitiativeIdConverter)])]
[JsonSerializable(typeof(Initiative))]
internal sealed partial class InitiativeJson : JsonSerializerContext;
