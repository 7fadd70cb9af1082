using System.Text.Json.Serialization;
using Regie.Bot.Initiatives;

namespace Regie.Bot.WhatIfs;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(InitiativeIdConverter)])]
[JsonSerializable(typeof(WhatIfRecord))]
internal sealed partial class WhatIfJson : JsonSerializerContext;
