using System.Text.Json.Serialization;
using Regie.Bot.Initiatives;

namespace Regie.Bot.Questions;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(InitiativeIdConverter)])]
[JsonSerializable(typeof(Response))]
internal sealed partial class ResponseJson : JsonSerializerContext;
