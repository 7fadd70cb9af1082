using System.Text.Json.Serialization;
using Regie.Bot.Initiatives;

namespace Regie.Bot.ModelFiles;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(InitiativeIdConverter)])]
[JsonSerializable(typeof(ModelCopy))]
internal sealed partial class ModelJson : JsonSerializerContext;
